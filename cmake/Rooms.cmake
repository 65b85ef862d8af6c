# SPDX-FileCopyrightText: 2026 Wijkdossier contributors
# SPDX-License-Identifier: GPL-3.0-or-later

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

option(WIJKDOSSIER_STRICT "Warnings are errors (presets turn this on, packagers need not)" OFF)

# What every piece of our own code is compiled with.
add_library(wd_options INTERFACE)
target_compile_definitions(wd_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH)
target_compile_options(wd_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Werror=switch
  # Designated initialisers name what matters; the rest has its default.
  -Wno-missing-field-initializers
  $<$<BOOL:${WIJKDOSSIER_STRICT}>:-Werror>)
target_include_directories(wd_options INTERFACE "${CMAKE_SOURCE_DIR}")

# wd_room(NAME DIRECTORY LIBRARIES...): the static library of one room, made of every source in its
# directory and in folders below it, which only sort what is many; a room is one library all the same.
# Includes are written from the top: #include "model/dossier/dossier.h".
function(wd_room name directory)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${directory}/*.cpp" "${directory}/*.h")
  add_library(${name} STATIC ${sources})
  target_link_libraries(${name} PUBLIC wd_options ${ARGN})
endfunction()

# wd_tests(DIRECTORY LIBRARIES...): every tst_*.cpp in the directory becomes a program and a ctest of
# that name; the other sources there are shared by them, compiled once.
function(wd_tests directory)
  file(GLOB tests CONFIGURE_DEPENDS "${directory}/tst_*.cpp")
  file(GLOB shared CONFIGURE_DEPENDS "${directory}/*.cpp" "${directory}/*.h")
  list(FILTER shared EXCLUDE REGEX "/tst_[^/]*$")
  set(support)
  if(shared MATCHES "\\.cpp")
    file(RELATIVE_PATH support "${CMAKE_SOURCE_DIR}" "${directory}")
    string(MAKE_C_IDENTIFIER "${support}" support)
    add_library(${support} STATIC ${shared})
    target_link_libraries(${support} PUBLIC wd_options Qt6::Test ${ARGN})
  endif()
  foreach(source IN LISTS tests)
    get_filename_component(test "${source}" NAME_WE)
    add_executable(${test} "${source}")
    target_link_libraries(${test} PRIVATE ${support} wd_options Qt6::Test ${ARGN})
    # Sources are compiled by a path from the build directory (that is how clones share a compiler cache), so
    # who looks for files beside its source must be told where that path begins.
    file(STRINGS "${source}" looksBeside REGEX "QFINDTESTDATA")
    if(looksBeside)
      target_compile_options(${test} PRIVATE
        "-UQT_TESTCASE_BUILDDIR" "-DQT_TESTCASE_BUILDDIR=\"${CMAKE_BINARY_DIR}\"")
    endif()
    add_test(NAME ${test} COMMAND ${test})
    set_tests_properties(${test} PROPERTIES TIMEOUT 900
      # ctest watches the time; QtTest would count a function with real Plones among its rows as one.
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTEST_FUNCTION_TIMEOUT=1500000")
  endforeach()
endfunction()

# SPDX-FileCopyrightText: 2026 Wijkdossier contributors
# SPDX-License-Identifier: GPL-3.0-or-later

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

option(WIJKDOSSIER_STRICT "Warnings are errors (presets turn this on, packagers need not)" OFF)

# Compiling is mostly reading headers. So those that nearly every file reads are read once, as a precompiled header, and
# with WIJKDOSSIER_UNITY (preset release) the files of one folder are compiled as one: names in their unnamed namespaces
# must differ there. Other presets compile each file by itself, and so see an include that lacks.
option(WIJKDOSSIER_PRECOMPILED "Read the common headers once" ON)
option(WIJKDOSSIER_UNITY "Compile the files of a folder as one" OFF)

# What every piece of our own code is compiled with.
add_library(wd_options INTERFACE)
target_compile_definitions(wd_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH)
target_compile_options(wd_options INTERFACE
  -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Werror=switch
  # Designated initialisers name what matters; the rest has its default.
  -Wno-missing-field-initializers
  # Where files are compiled together, a name in one's unnamed namespace is no shadow over a name in another, and a type
  # there belongs to its file all the same.
  $<IF:$<BOOL:${WIJKDOSSIER_UNITY}>,-Wno-subobject-linkage,-Wshadow>
  $<$<BOOL:${WIJKDOSSIER_STRICT}>:-Werror>)
target_include_directories(wd_options INTERFACE "${CMAKE_SOURCE_DIR}")

# wd_room(NAME DIRECTORY LIBRARIES...): the static library of one room, made of every source in its
# directory and in folders below it, which only sort what is many; a room is one library all the same.
# Includes are written from the top: #include "model/dossier/dossier.h".
function(wd_room name directory)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${directory}/*.cpp" "${directory}/*.h")
  add_library(${name} STATIC ${sources})
  target_link_libraries(${name} PUBLIC wd_options ${ARGN})
  wd_compile_by_folder(${name} "${directory}" ${sources})
endfunction()

# wd_compile_by_folder(TARGET DIRECTORY SOURCES...): with the precompiled headers, and one unit a folder where
# WIJKDOSSIER_UNITY says so. Not by CMAKE_UNITY_BUILD: its units name files by their place on this computer, so that no
# other clone finds them in the compiler cache.
function(wd_compile_by_folder target directory)
  wd_precompile(${target} "${directory}")
  if(NOT WIJKDOSSIER_UNITY)
    return()
  endif()
  set(units)
  foreach(source IN LISTS ARGN)
    if(source MATCHES "\\.cpp$")
      file(RELATIVE_PATH source "${CMAKE_SOURCE_DIR}" "${source}")
      get_filename_component(folder "${source}" DIRECTORY)
      string(MAKE_C_IDENTIFIER "${folder}" unit)
      list(APPEND units ${unit})
      string(APPEND ${unit} "#include \"${source}\"\n")
    endif()
  endforeach()
  list(REMOVE_DUPLICATES units)
  foreach(unit IN LISTS units)
    set(made "${CMAKE_CURRENT_BINARY_DIR}/${target}_units/${unit}.cpp")
    file(CONFIGURE OUTPUT "${made}" @ONLY CONTENT "${${unit}}")
    set_source_files_properties("${made}" PROPERTIES SKIP_AUTOGEN ON)
    target_sources(${target} PRIVATE "${made}")
  endforeach()
  set(members ${ARGN})
  list(FILTER members INCLUDE REGEX "\\.cpp$")
  set_source_files_properties(${members} PROPERTIES HEADER_FILE_ONLY ON)
endfunction()

# wd_precompile(TARGET DIRECTORY): reads the common headers as they were precompiled: of rooms with widgets, or of the rest.
function(wd_precompile target directory)
  if(NOT WIJKDOSSIER_PRECOMPILED)
    return()
  endif()
  set(headers core)
  set(library Qt6::Core)
  file(RELATIVE_PATH room "${CMAKE_SOURCE_DIR}" "${directory}")
  if(room MATCHES "^(tests/)?(app|views/(look|text|fields|sections|window))(/|$)")
    set(headers widgets)
    set(library Qt6::Widgets)
  endif()
  set(precompiled wd_precompiled_${headers})
  if(NOT TARGET ${precompiled})
    add_library(${precompiled} OBJECT "${CMAKE_SOURCE_DIR}/cmake/precompiled/nothing.cpp")
    set_target_properties(${precompiled} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${precompiled} PRIVATE wd_options ${library})
    target_precompile_headers(${precompiled} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/precompiled/${headers}.h")
  endif()
  # So that ccache sees what a precompiled header holds.
  target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
  target_precompile_headers(${target} REUSE_FROM ${precompiled})
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
    wd_compile_by_folder(${support} "${directory}" ${shared})
  endif()
  foreach(source IN LISTS tests)
    get_filename_component(test "${source}" NAME_WE)
    add_executable(${test} "${source}")
    target_link_libraries(${test} PRIVATE ${support} wd_options Qt6::Test ${ARGN})
    wd_precompile(${test} "${directory}")
    # Sources are compiled by a path from the build directory (that is how clones share a compiler cache), so
    # who looks for files beside its source must be told where that path begins.
    file(STRINGS "${source}" looksBeside REGEX "QFINDTESTDATA")
    if(looksBeside)
      target_compile_options(${test} PRIVATE
        "-UQT_TESTCASE_BUILDDIR" "-DQT_TESTCASE_BUILDDIR=\"${CMAKE_BINARY_DIR}\"")
    endif()
    add_test(NAME ${test} COMMAND "${CMAKE_SOURCE_DIR}/tests/plone/with" $<TARGET_FILE:${test}>)
    set_tests_properties(${test} PROPERTIES TIMEOUT 900
      # A Plone of its own among those that run, where ctest was told of some (test.sh).
      RESOURCE_GROUPS "plones:1"
      # ctest watches the time; QtTest would count a function with real Plones among its rows as one.
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTEST_FUNCTION_TIMEOUT=1500000")
  endforeach()
endfunction()

# wd_gather(ROOM PATTERN HEADER TYPE SPACE FUNCTION [EXCEPT...]): every source of that pattern defines one constant of
# TYPE, with the file's own name, in namespace wd::SPACE; FUNCTION of wd::, which the header declares, gives all
# of them in the order of their names. So a file there is all it takes: none need be written in a list, and one
# that lacks its constant does not link. EXCEPT: names of files that define none.
function(wd_gather room pattern header type space function)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${pattern}")
  set(names)
  foreach(source IN LISTS sources)
    get_filename_component(name "${source}" NAME_WE)
    list(APPEND names "${name}")
  endforeach()
  if(ARGN)
    list(REMOVE_ITEM names ${ARGN})
  endif()
  list(SORT names)
  list(JOIN names ", " declared)
  list(JOIN names ", &${space}::" pointers)
  set(table "${CMAKE_CURRENT_BINARY_DIR}/${room}_${space}.cpp")
  file(CONFIGURE OUTPUT "${table}" @ONLY CONTENT [[
// Made by wd_gather: do not edit.
#include "@header@"

namespace wd
{

namespace @space@
{
extern const @type@ @declared@;
} // namespace @space@

std::span<const @type@ *const> @function@()
{
    static constexpr const @type@ *all[] = {&@space@::@pointers@};
    return all;
}

} // namespace wd
]])
  target_sources(${room} PRIVATE "${table}")
endfunction()

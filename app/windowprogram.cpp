// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowprogram.h"

#include "app/commands/repairwords.h"
#include "app/desktop.h"
#include "app/site/practiceworkspace.h"
#include "model/store/privateplace.h"
#include "views/look/programicon.h"
#include "views/words/sentences.h"
#include "views/words/translated.h"

#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QThreadPool>
#include <QTimer>

namespace wd
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

WindowProgram::WindowProgram(QApplication &application, Around around)
    : m_application(application)
    , m_around(std::move(around))
{
    m_around.passwords.ask = [](const QString &) { return std::nullopt; }; // a window asks in the window
    chooseLanguage(m_around.language);
}

WindowProgram::~WindowProgram()
{
    QThreadPool::globalInstance()->waitForDone(); // an import or export on its way tells this object
    closeWorkspace();
}

MainWindow *WindowProgram::window() const
{
    return m_desktop && !m_desktop->windows.empty() ? m_desktop->windows.front().get() : nullptr;
}

SiteHost *WindowProgram::site() const
{
    return m_desktop ? &m_desktop->site : nullptr;
}

QString WindowProgram::workspace(bool practice) const
{
    return practice ? practiceWorkspace(m_around.workspace) : m_around.workspace;
}

void WindowProgram::chooseLanguage(Language language)
{
    for (const auto &translator : m_translators)
        QApplication::removeTranslator(translator.get());
    m_translators.clear();
    m_around.language = language;
    QLocale::setDefault(language.locale());
    const auto add = [this](const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(name, folder))
            return;
        QApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    };
    add(u"qtbase_"_s + language.code(), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QByteArray &words = compiledWords(language);
    auto own = std::make_unique<QTranslator>();
    if (own->load(reinterpret_cast<const uchar *>(words.constData()), int(words.size()))) {
        QApplication::installTranslator(own.get());
        m_translators.push_back(std::move(own));
    }
}

void WindowProgram::begin(const QStringList &files)
{
    const WindowSettings settings = readWindowSettings(m_around.workspace);
    if (settings.language)
        chooseLanguage(*settings.language);
    QGuiApplication::setDesktopFileName(u"wijkdossier"_s);
    QApplication::setWindowIcon(programIcon());
    setTypeScale(settings.typeScale);
    applyLook(m_application, settings.theme);
    m_beginsWithFiles = !files.isEmpty();
    openWorkspace(settings.practice);
    if (std::exchange(m_beginsWithFiles, false))
        importFrom(window(), files);
}

/// `left`: what windows had open of which these take the place.
void WindowProgram::openWorkspace(bool practice, const std::vector<WindowCarryOver> &left)
{
    if (m_desktop && m_desktop->site.isAtKeychain()) {
        QTimer::singleShot(200ms, this, [this, practice, left] { openWorkspace(practice, left); });
        return;
    }
    closeWorkspace();
    const QString folder = workspace(practice);
    (void)makePrivateWorkspace(folder); // the store says what is wrong with it
    m_desktop = std::make_unique<Desktop>(m_around, folder, practice, [this](const Error &error) {
        QMetaObject::invokeMethod(
            this, [this, error] { tellInWindow(sentence(error, m_around.language)); }, Qt::QueuedConnection);
    });
    connect(&m_desktop->site, &SiteHost::dossiersChanged, this, [this] {
        m_desktop->dossierList.refresh();
        for (const auto &window : m_desktop->windows)
            window->openDossier().lookAgain();
    });
    connect(&m_desktop->dossierList, &DossierList::written, this, [this] {
        for (const auto &window : m_desktop->windows)
            window->openDossier().lookAgain();
    });
    connect(&m_desktop->store, &StoreThread::othersWrote, this, &WindowProgram::learnSjablonen);
    // Another site: what the last one told was forgotten.
    connect(&m_desktop->site, &SiteHost::tried, this, &WindowProgram::learnSjablonen);
    connect(&m_desktop->site, &SiteHost::resetAsked, this, &WindowProgram::resetPractice,
            Qt::QueuedConnection);
    if (left.empty())
        addWindow();
    for (const WindowCarryOver &one : left)
        addWindow(one.settings)->resume(one);
    m_desktop->dossierList.refresh();
    learnSjablonen();
    m_desktop->site.start();
    tellRepair();
}

/// What is half typed is known in every window that has the same dossier open.
void WindowProgram::draftsChanged(MainWindow &window)
{
    for (const auto &other : m_desktop->windows) {
        if (other.get() != &window && other->openDossier().isOpen()
            && other->openDossier().work().id == window.openDossier().work().id)
            other->openDossier().lookAgain();
    }
}

void WindowProgram::tellInWindow(const QString &sentence)
{
    if (MainWindow *first = window())
        first->tellUntilRead(sentence);
}

void WindowProgram::tellRepair()
{
    using Found = std::optional<DatabaseRepair>;
    m_desktop->store.ask<Found>(
        this, [](Store &store) -> Result<Found> { return store.repair(); },
        [this](const Result<Found> &found) {
            if (found && *found)
                tellInWindow(repairInWords(**found, m_around.language).join(u' '));
        });
}

MainWindow *WindowProgram::addWindow()
{
    return addWindow(readWindowSettings(m_desktop->workspace));
}

MainWindow *WindowProgram::addWindow(const WindowSettings &opened)
{
    Desktop &desktop = *m_desktop;
    desktop.windows.push_back(
        std::make_unique<MainWindow>(WindowContext{.workspace = desktop.workspace,
                                                   .store = desktop.store,
                                                   .site = desktop.site,
                                                   .dossierList = desktop.dossierList,
                                                   .files = desktop.files,
                                                   .sjablonen = desktop.sjablonen,
                                                   .ids = IdMaker(m_around.clock, m_around.random),
                                                   .clock = m_around.clock,
                                                   .language = m_around.language,
                                                   .preferences = readPreferences(m_around.workspace),
                                                   .support = &desktop.support}));
    MainWindow *window = desktop.windows.back().get();
    window->restore(opened);
    connect(&window->openDossier(), &OpenDossier::saved, this, [this, window] {
        m_desktop->site.syncSoon();
        m_desktop->dossierList.refresh();
        for (const auto &other : m_desktop->windows) {
            if (other.get() != window)
                other->openDossier().lookAgain();
        }
    });
    connect(&window->openDossier(), &OpenDossier::draftsChanged, this,
            [this, window] { draftsChanged(*window); });
    connect(window, &MainWindow::practiceAsked, this, [this] { openWorkspace(true); }, Qt::QueuedConnection);
    connect(window, &MainWindow::realSiteAsked, this, [this] { openWorkspace(false); }, Qt::QueuedConnection);
    connect(window, &MainWindow::resetPracticeAsked, this, &WindowProgram::resetPractice,
            Qt::QueuedConnection);
    connect(window, &MainWindow::newWindowAsked, this, [this] { addWindow(); }, Qt::QueuedConnection);
    connect(window, &MainWindow::languageAsked, this, &WindowProgram::changeLanguage, Qt::QueuedConnection);
    connect(window, &MainWindow::lookChanged, this, [this](Theme theme, double scale) {
        setTypeScale(scale);
        applyLook(m_application, theme);
        WindowSettings settings = readWindowSettings(m_around.workspace);
        settings.theme = theme;
        settings.typeScale = scale;
        keepWindowSettings(m_around.workspace, settings);
    });
    connect(window, &MainWindow::preferencesChanged, this, [this](const Preferences &preferences) {
        keepPreferences(m_around.workspace, preferences);
        m_desktop->site.setAutomatic(preferences.automatic);
        m_desktop->dossierList.setOwnName(preferences.name);
        m_desktop->site.setOwnName(preferences.name);
    });
    connect(window, &MainWindow::signOutAsked, this, &WindowProgram::signOutHere, Qt::QueuedConnection);
    connect(window, &MainWindow::restoreCopyAsked, this, &WindowProgram::restoreCopy, Qt::QueuedConnection);
    connect(window, &MainWindow::importAsked, this,
            [this, window](const QString &path) { importFrom(window, {path}); });
    connect(window, &MainWindow::exportAsked, this,
            [this, window](const DossierId &id, const QString &as, const QString &path) {
                exportTo(window, id, as, path);
            });
    connect(
        window, &MainWindow::closing, this, [this, window] { forgetWindow(window); }, Qt::QueuedConnection);
    if (desktop.windows.size() == 1)
        startedFresh(window);
    window->QWidget::show();
    return window;
}

/// Other windows with other words come in the place of these, with what was typed in them.
void WindowProgram::changeLanguage(Language language)
{
    chooseLanguage(language);
    WindowSettings chosen = readWindowSettings(m_around.workspace);
    chosen.language = language;
    keepWindowSettings(m_around.workspace, chosen);
    std::vector<WindowCarryOver> left;
    for (const auto &window : m_desktop->windows)
        left.push_back(window->leave());
    openWorkspace(m_desktop->practice, left);
}

/// Where nothing was ever chosen the first window asks where to begin; which of them it is, the store knows.
void WindowProgram::startedFresh(MainWindow *window)
{
    WindowSettings chosen = readWindowSettings(m_around.workspace);
    if (chosen.practice != m_desktop->practice) {
        chosen.practice = m_desktop->practice;
        keepWindowSettings(m_around.workspace, chosen);
    }
    if (m_desktop->practice || m_beginsWithFiles)
        return;
    m_desktop->store.ask<bool>(
        window,
        [](Store &store) -> Result<bool> {
            WD_ASSIGN(const QJsonValue site, store.setting(u"site"_s));
            if (site.isObject())
                return false;
            WD_ASSIGN(const QList<DossierRow> rows, store.rows());
            return rows.isEmpty();
        },
        [window](const Result<bool> &fresh) {
            if (fresh && *fresh)
                window->showFirstStart();
        });
}

/// A window that was closed goes; the last one stays until the program ends, because its place is remembered.
void WindowProgram::forgetWindow(MainWindow *window)
{
    if (!m_desktop || m_desktop->windows.size() < 2)
        return;
    auto &windows = m_desktop->windows;
    std::erase_if(windows, [window](const std::unique_ptr<MainWindow> &one) { return one.get() == window; });
}

void WindowProgram::closeWorkspace()
{
    if (!m_desktop)
        return;
    for (const auto &open : m_desktop->windows)
        open->openDossier().save(); // what is being typed first
    if (MainWindow *first = window()) {
        WindowSettings settings = first->settings();
        const WindowSettings chosen = readWindowSettings(m_desktop->workspace);
        settings.practice = chosen.practice;
        settings.language = chosen.language;
        keepWindowSettings(m_desktop->workspace, settings);
    }
    m_desktop.reset();
}

void WindowProgram::resetPractice()
{
    if (!m_desktop || !m_desktop->practice)
        return;
    const QString folder = m_desktop->workspace;
    closeWorkspace();
    QDir(folder).removeRecursively();
    openWorkspace(true);
}

} // namespace wd

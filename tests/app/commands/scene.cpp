// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commands/scene.h"

#include "app/site/practiceworkspace.h"
#include "tests/support/fixtures.h"
#include "tests/support/standings.h"

#include <QAbstractItemView>
#include <QDesktopServices>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>

namespace wd::test
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int longest = 60000;

QString practising(const QTemporaryDir &folder)
{
    keepWindowSettings(folder.path(), {.practice = true});
    return folder.path();
}

void collect(const QList<QAction *> &actions, QList<QAction *> &found)
{
    for (QAction *action : actions) {
        if (action->menu())
            collect(action->menu()->actions(), found);
        else if (!action->isSeparator())
            found.append(action);
    }
}

} // namespace

Scene::Scene(State theState)
    : state(theState)
    , actor(practising(files))
    , path(files.filePath(u"bestand"_s))
{
    for (const QString &scheme : {u"http"_s, u"https"_s, u"file"_s})
        QDesktopServices::setUrlHandler(scheme, this, "browse");
    QApplication::setQuitOnLastWindowClosed(false);
    connect(&m_answering, &QTimer::timeout, this, &Scene::answer);
    m_answering.start(10);
}

Scene::~Scene()
{
    for (const QString &scheme : {u"http"_s, u"https"_s, u"file"_s})
        QDesktopServices::unsetUrlHandler(scheme);
}

void Scene::answer()
{
    QWidget *modal = QApplication::activeModalWidget();
    if (auto *dialog = qobject_cast<QFileDialog *>(modal)) {
        dialog->selectFile(path);
        static_cast<QDialog *>(dialog)->accept();
    } else if (auto *other = qobject_cast<QDialog *>(modal)) {
        if (auto *name = other->findChild<QLineEdit *>(u"filename"_s)) // of the dialog for printing
            name->setText(path);
        other->accept();
    }
}

bool Scene::begin()
{
    first = &actor.window();
    first->activateWindow();
    if (writable.isEmpty()) {
        const bool there = QTest::qWaitFor(
            [this] {
                return actor.site().siteState() == SiteState::Idle && actor.site().lastSync().isValid();
            },
            longest);
        auto *shownDossiers = actor.window().findChild<QAbstractItemView *>(u"dossiers"_s);
        if (!there || !QTest::qWaitFor([&] { return shownDossiers->model()->rowCount() == 2; }))
            return false;
        writable = {shownDossiers->model()->index(0, 0).data(ShownDossiers::IdRole).toString()};
        Dossier later = newDossier(u"Van een nieuwer programma"_s, u"fysiek"_s, seededIds(5));
        later.schema = 99;
        later.summary = u"Er komen bomen."_s;
        later.status.text = richTextFromPlain(u"Het plan is klaar."_s);
        newer = later.id;
        const auto store = Store::open(practiceWorkspace(actor.workspace()));
        if (!store || !(*store)->add({.work = later}))
            return false;
        openDossier().open(writable); // it was open before
        if (!QTest::qWaitFor([this] { return openDossier().isOpen(); }))
            return false;
        m_summary = openDossier().work().summary;
    }
    const DossierId wanted = state == State::Empty ? DossierId() : state == State::Open ? writable : newer;
    actor.window().openDossier().open(wanted);
    const bool stands = QTest::qWaitFor(
        [&] {
            return wanted.isEmpty() ? !openDossier().isOpen()
                                    : openDossier().isOpen() && openDossier().work().id == wanted;
        },
        longest);
    if (!stands)
        return false;
    QCoreApplication::processEvents(); // opened() of a dossier that was open already is queued
    if (state == State::Open) { // a command before this one may have cut it
        openDossier().save();
        openDossier().edit(u"samenvatting"_s, [this](Dossier &dossier) { dossier.summary = m_summary; });
    }
    if (state != State::Empty && !actor.section(u"summary"_s))
        return false;
    auto *search = actor.window().findChild<QLineEdit *>(u"search"_s);
    search->setText(state == State::Open ? QString() : u"speelplek"_s);
    input()->setFocus();
    return QTest::qWaitFor([this] { return input()->hasFocus(); });
}

bool Scene::publish()
{
    if (!actor.command(u"publish"_s) || !actor.click(u"publishNow"_s))
        return false;
    return QTest::qWaitFor([this] { return openDossier().publicationStatus().published; }, longest);
}

bool Scene::isPublishedElsewhere()
{
    const auto store = Store::open(practiceWorkspace(actor.workspace()));
    const PublicationStatus online{.published = true, .publication = 1, .publishedRevision = 1};
    if (!store || !noteStanding(**store, newer, online))
        return false;
    openDossier().lookAgain();
    return QTest::qWaitFor([this] { return openDossier().publicationStatus().published; }, longest);
}

QAction *Scene::action(const QString &name) const
{
    return const_cast<Scene *>(this)->actor.window().findChild<QAction *>(name);
}

QList<QAction *> Scene::menuActions() const
{
    QList<QAction *> found;
    collect(const_cast<Scene *>(this)->actor.window().menuBar()->actions(), found);
    return found;
}

bool Scene::runByPalette(QAction *wanted)
{
    action(u"palette"_s)->trigger();
    auto *typed = qobject_cast<QLineEdit *>(find(u"paletteTyped"_s));
    auto *list = qobject_cast<QAbstractItemView *>(find(u"paletteList"_s));
    if (!typed || !list)
        return false;
    typed->setText(QString(wanted->text()).remove(u'&'));
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data(Qt::UserRole).value<QAction *>() != wanted)
            continue;
        list->setCurrentIndex(index);
        QTest::keyClick(typed, Qt::Key_Return);
        return true;
    }
    QTest::keyClick(typed, Qt::Key_Escape);
    return false;
}

QWidget *Scene::input() const
{
    return const_cast<Scene *>(this)->actor.window().findChild<QWidget *>(
        state == State::Open ? u"summaryInput"_s : u"search"_s);
}

QString Scene::inputText() const
{
    if (const auto *line = qobject_cast<QLineEdit *>(input()))
        return line->text();
    const auto *text = qobject_cast<QPlainTextEdit *>(input());
    return text ? text->toPlainText() : QString();
}

} // namespace wd::test

// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commands/table.h"

#include "model/dossier/described/dossierjson.h"
#include "tests/support/fixtures.h"
#include "views/look/look.h"
#include "views/window/page.h"

#include <QClipboard>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>

namespace wd::test
{

using namespace Qt::StringLiterals;

namespace
{

QString labelText(const Scene &scene, const QString &name)
{
    const auto *label = qobject_cast<QLabel *>(scene.find(name));
    return label ? label->text() : QString();
}

std::function<bool(Scene &)> sees(const QString &words)
{
    return [words](Scene &scene) { return scene.actor.sees(words); };
}

/// A page in the place of the part, by its heading.
std::function<bool(Scene &)> pageIs(const QString &heading)
{
    return [heading](Scene &scene) {
        for (const PageFrame *page : scene.actor.window().findChildren<PageFrame *>()) {
            if (page->isVisible() && page->accessibleName().startsWith(heading))
                return true;
        }
        return false;
    };
}

std::function<bool(Scene &)> focusIsIn(const QString &name)
{
    return [name](Scene &scene) {
        const QWidget *widget = scene.find(name), *focus = QApplication::focusWidget();
        return widget && focus && (widget == focus || widget->isAncestorOf(focus));
    };
}

std::function<bool(Scene &)> themeIs(Theme theme)
{
    return [theme](Scene &) {
        const bool dark = colours().window == darkColours().window;
        return currentTheme() == theme && dark == (theme == Theme::Dark);
    };
}

std::function<bool(Scene &)> beginWith(Theme theme)
{
    return [theme](Scene &) {
        applyLook(*qApp, theme);
        return true;
    };
}

std::function<bool(Scene &)> menuSays(const QString &words)
{
    return [words](Scene &scene) {
        return !scene.first && scene.actor.program().window()
            && scene.actor.program().window()->menuBar()->actions().value(1)->text().remove(u'&') == words;
    };
}

int windowsSeen()
{
    int seen = 0;
    for (const QWidget *window : QApplication::topLevelWidgets())
        seen += qobject_cast<const MainWindow *>(window) && window->isVisible() ? 1 : 0;
    return seen;
}

bool write(Scene &scene)
{
    scene.before = scene.openDossier().work().summary;
    scene.openDossier().edit(u"samenvatting"_s, [](Dossier &d) { d.summary += u" Nog een zin."_s; });
    return scene.openDossier().work().summary != scene.before;
}

bool chooseWords(Scene &scene)
{
    QTest::keyClick(scene.input(), Qt::Key_A, Qt::ControlModifier);
    scene.before = scene.inputText();
    QApplication::clipboard()->setText(u"iets anders"_s);
    return !scene.before.isEmpty();
}

bool noteSync(Scene &scene)
{
    scene.syncedBefore = scene.actor.site().lastSync();
    return true;
}

bool hasSynced(Scene &scene)
{
    return scene.actor.site().siteState() == SiteState::Idle
        && scene.actor.site().lastSync() != scene.syncedBefore;
}

/// A place for what is saved, and somebody who says so in every dialog.
std::function<bool(Scene &)> saveAs(const QString &name)
{
    return [name](Scene &scene) {
        static int number = 0;
        scene.path = scene.files.filePath(QString::number(++number) + name);
        return true;
    };
}

bool isSaved(Scene &scene)
{
    const QFileInfo file(scene.path);
    return file.exists() && file.size() > 100;
}

bool isSavedForColleagues(Scene &scene)
{
    QFile file(scene.path);
    return file.open(QIODevice::ReadOnly)
        && QString::fromUtf8(file.readAll()).contains(u"Intern: alleen voor collega"_s);
}

bool aDossierToImport(Scene &scene)
{
    static quint64 seed = 100;
    (void)saveAs(u".json"_s)(scene);
    QFile file(scene.path);
    const QByteArray bytes
        = canonicalBytes(newDossier(u"Ingelezen dossier"_s, u"fysiek"_s, seededIds(++seed)));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool findsE(Scene &scene)
{
    scene.action(u"find"_s)->trigger();
    auto *words = qobject_cast<QLineEdit *>(scene.find(u"findWords"_s));
    if (!words)
        return false;
    words->clear();
    words->setText(u"n"_s);
    scene.before = labelText(scene, u"findCount"_s);
    return scene.before.startsWith(u"1 van "_s);
}

bool isBackFromTrash(Scene &scene)
{
    return !scene.openDossier().isOpen() && scene.actor.sees(u"ligt in de prullenbak"_s)
        && scene.actor.click(u"statusLineAct"_s)
        && QTest::qWaitFor([&] { return scene.openDossier().isOpen() && !scene.openDossier().readOnly(); });
}

QList<CommandRow> dossierCommands()
{
    return {
        {u"newDossier"_s, u"OER"_s, [](Scene &s) { return s.find(u"newTitle"_s) != nullptr; }},
        {u"newWindow"_s, u"OER"_s, [](Scene &) { return windowsSeen() == 2; }, {}, true},
        {u"recent_*"_s, u"OER"_s,
         [](Scene &s) { return s.openDossier().isOpen() && s.find(u"sectionPane"_s); }},
        {u"import"_s, u"OER"_s,
         [](Scene &s) {
             return s.openDossier().isOpen() && s.openDossier().work().title == u"Ingelezen dossier"_s;
         },
         aDossierToImport},
        {u"exportPackage"_s, u"OR"_s, isSaved, saveAs(u".wijkdossier"_s)},
        {u"exportHtml"_s, u"OR"_s, isSaved, saveAs(u".html"_s)},
        {u"exportDocument"_s, u"OR"_s, isSavedForColleagues, saveAs(u"-intern.html"_s)},
        {u"exportJson"_s, u"OR"_s, isSaved, saveAs(u".json"_s)},
        {u"print"_s, u"OR"_s, isSaved, saveAs(u".pdf"_s)},
        {u"save"_s, u"O"_s, [](Scene &s) { return s.openDossier().isSaved() && hasSynced(s); },
         [](Scene &s) { return noteSync(s) && write(s); }},
        {u"copies"_s, u"OER"_s, pageIs(u"Reservekopieën"_s)},
        {u"throwAwayDossier"_s, u"O"_s, isBackFromTrash},
        {u"closeWindow"_s, u"OER"_s, [](Scene &) { return windowsSeen() == 0; }, {}, true},
        {u"quit"_s, u"OER"_s, [](Scene &) { return windowsSeen() == 0; }, {}, true},
    };
}

QList<CommandRow> editCommands()
{
    return {
        {u"undo"_s, u"O"_s, [](Scene &s) { return s.openDossier().work().summary == s.before; }, write},
        {u"redo"_s, u"O"_s, [](Scene &s) { return s.openDossier().work().summary != s.before; },
         [](Scene &s) {
             const bool written = write(s);
             s.openDossier().undo();
             return written;
         }},
        {u"cut"_s, u"OER"_s,
         [](Scene &s) { return s.inputText().isEmpty() && QApplication::clipboard()->text() == s.before; },
         chooseWords},
        {u"copy"_s, u"OER"_s,
         [](Scene &s) { return s.inputText() == s.before && QApplication::clipboard()->text() == s.before; },
         chooseWords},
        {u"paste"_s, u"OER"_s, [](Scene &s) { return s.inputText() == u"iets anders"_s; }, chooseWords},
        {u"selectAll"_s, u"OER"_s,
         [](Scene &s) {
             s.action(u"copy"_s)->trigger();
             return QApplication::clipboard()->text() == s.inputText();
         }},
        {u"find"_s, u"OR"_s, focusIsIn(u"findWords"_s)},
        {u"findNext"_s, u"OR"_s,
         [](Scene &s) { return labelText(s, u"findCount"_s).startsWith(u"2 van "_s); }, findsE},
        {u"findPrevious"_s, u"OR"_s,
         [](Scene &s) {
             const QString count = s.before.section(u' ', 2, 2);
             return labelText(s, u"findCount"_s).startsWith(count + u" van "_s);
         },
         findsE},
        {u"search"_s, u"OER"_s, focusIsIn(u"search"_s)},
        {u"palette"_s, u"OER"_s, focusIsIn(u"paletteTyped"_s)},
        {u"history"_s, u"OR"_s, pageIs(u"Geschiedenis van"_s)},
        {u"historyWhole"_s, u"OR"_s, pageIs(u"Geschiedenis van het hele dossier"_s)},
        {u"settings"_s, u"OER"_s, pageIs(u"Instellingen"_s)},
        {u"trash"_s, u"OR"_s, pageIs(u"Prullenbak van dit dossier"_s)},
    };
}

QList<CommandRow> viewCommands()
{
    const auto scaleIs
        = [](double scale) { return [scale](Scene &) { return qFuzzyCompare(typeScale(), scale); }; };
    const auto from = [](double scale) {
        return [scale](Scene &) {
            setTypeScale(scale);
            return true;
        };
    };
    return {
        {u"preview"_s, u"OR"_s, [](Scene &s) { return s.find(u"previewPane"_s) != nullptr; },
         [](Scene &s) {
             if (s.find(u"previewPane"_s))
                 s.action(u"preview"_s)->trigger();
             return !s.find(u"previewPane"_s);
         }},
        {u"fullScreen"_s, u"OER"_s,
         [](Scene &s) {
             const bool full = s.actor.window().isFullScreen() && s.action(u"fullScreen"_s)->isChecked();
             s.actor.window().showNormal();
             return full;
         }},
        {u"goDossierList"_s, u"OER"_s, focusIsIn(u"dossierList"_s)},
        {u"goOutline"_s, u"OR"_s, focusIsIn(u"outline"_s)},
        {u"goPart"_s, u"OR"_s, focusIsIn(u"sectionPane"_s)},
        {u"goFormat"_s, u"O"_s, focusIsIn(u"richTextBar"_s),
         [](Scene &s) {
             s.action(u"section_status"_s)->trigger();
             if (!QTest::qWaitFor([&] { return s.find(u"statusTextInput"_s) != nullptr; }))
                 return false;
             s.find(u"statusTextInput"_s)->setFocus();
             return true;
         }},
        {u"nextColumn"_s, u"OER"_s,
         [](Scene &s) { return QApplication::focusWidget() && QApplication::focusWidget() != s.input(); }},
        {u"previousColumn"_s, u"OER"_s,
         [](Scene &s) { return QApplication::focusWidget() && QApplication::focusWidget() != s.input(); }},
        {u"section_*"_s, u"OR"_s,
         [](Scene &s) { return s.find(u"partTitle"_s) && labelText(s, u"partTitle"_s) == s.before; }},
        {u"larger"_s, u"OER"_s, scaleIs(1.1), from(1.0)},
        {u"smaller"_s, u"OER"_s, scaleIs(1.1), from(1.2)},
        {u"usualSize"_s, u"OER"_s, scaleIs(1.0), from(1.5)},
        {u"themeSystem"_s, u"OER"_s, themeIs(Theme::System), beginWith(Theme::Dark)},
        {u"themeLight"_s, u"OER"_s, themeIs(Theme::Light), beginWith(Theme::Dark)},
        {u"themeDark"_s, u"OER"_s, themeIs(Theme::Dark), beginWith(Theme::Light)},
        {u"language-en"_s, u"OER"_s, menuSays(u"Edit"_s), {}, true},
        {u"language-nl"_s, u"OER"_s, menuSays(u"Bewerken"_s), {}, true},
    };
}

QList<CommandRow> siteCommands()
{
    const auto published = [](Scene &s) {
        return s.openDossier().publicationStatus().published
            || (s.state == State::ReadOnly ? s.isPublishedElsewhere() : s.publish());
    };
    return {
        {u"publish"_s, u"O"_s, pageIs(u"Publiceren"_s)},
        {u"withdraw"_s, u"OR"_s, pageIs(u"Van de site halen"_s), published},
        {u"publishAnew"_s, u"OER"_s, pageIs(u"Verouderde pagina's"_s)},
        {u"seePublicPage"_s, u"OR"_s,
         [](Scene &s) { return s.browsed.contains(QUrl(s.openDossier().publicationStatus().address)); },
         [published](Scene &s) {
             s.browsed.clear();
             return published(s);
         }},
        {u"syncNow"_s, u"OER"_s, hasSynced, noteSync},
        {u"logInAgain"_s, u"OER"_s, [](Scene &s) { return s.find(u"sitePassword"_s) != nullptr; }},
        {u"tryConnection"_s, u"OER"_s, pageIs(u"Verbinding proberen"_s)},
        {u"wijkenList"_s, u"OER"_s, pageIs(u"Wijken"_s)},
        {u"asResident"_s, u"OER"_s, [](Scene &s) { return !s.browsed.isEmpty(); },
         [](Scene &s) {
             s.browsed.clear();
             return true;
         }},
        {u"resetPractice"_s, u"OER"_s, [](Scene &s) { return s.actor.sees(u"Begin opnieuw"_s); }},
        {u"realSite"_s, u"OER"_s, [](Scene &s) { return !s.actor.site().account().practice; }, {}, true},
        {u"help"_s, u"OR"_s, sees(u"Bijvoorbeeld:"_s)},
        {u"helpTopics"_s, u"OER"_s, pageIs(u"Hulp"_s)},
        {u"askHelp"_s, u"OER"_s, pageIs(u"Hulp vragen"_s)},
        {u"about"_s, u"OER"_s, sees(u"Wij meten niets"_s)},
    };
}

} // namespace

const QList<CommandRow> &commandTable()
{
    static const QList<CommandRow> table
        = dossierCommands() + editCommands() + viewCommands() + siteCommands();
    return table;
}

} // namespace wd::test

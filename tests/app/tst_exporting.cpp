// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exporting.h"
#include "model/dossier/text/richtext.h"
#include "tests/support/fixtures.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

Section section(const QString &kind, const QString &member, bool isPublic)
{
    return {.key = member.section(u'/', -1),
            .binding = {.kind = kind, .member = member},
            .label = {{{u"nl"_s, member}}},
            .help = {},
            .example = {},
            .isPublic = isPublic};
}

/// One that somebody made: two lists of files, and the documents and what is about them. For residents but
/// what is told here.
SjabloonText ofData(const QStringList &internal)
{
    SjabloonText sjabloon;
    sjabloon.key = u"eigen"_s;
    sjabloon.version = 1;
    const auto add = [&](const QString &kind, const QString &member) {
        sjabloon.sections.append(section(kind, member, !internal.contains(member)));
    };
    add(u"files"_s, u"/sections/metingen"_s);
    add(u"files"_s, u"/sections/kaarten"_s);
    add(u"list"_s, u"/documents"_s);
    add(u"about"_s, u"/about"_s);
    return sjabloon;
}

/// A workspace in which that is the one sjabloon, and a dossier with a file in every list of it.
struct ExportDesk {
    explicit ExportDesk(const SjabloonText &sjabloon)
        : session({.workspace = folder.path(),
                   .out = said,
                   .err = said,
                   .sjablonen = SjabloonCatalogue({sjabloon}),
                   .passwords = {}})
        , dossier(newDossier(u"Metingen"_s, {}, seededIds(1)))
    {
        dossier.sjabloon = sjabloon.reference();
        const auto filled = [&](auto part, const QString &name) {
            part.id = seededIds(uint(name.size())).uuid();
            part.slug = part.title = name;
            part.visibility = Visibility::Public;
            part.file = session.files().takeBytes(name.toUtf8(), name + u".pdf"_s).value();
            return part;
        };
        for (const QString &name : {u"metingen"_s, u"kaarten"_s}) {
            SectionFile file = filled(SectionFile(), name);
            file.section = name;
            dossier.sections.files.append(file);
        }
        dossier.documents = {filled(Document(), u"nota"_s)};
        RichText what = richTextFromPlain(u"Lees de nota."_s);
        what.first().spans.first().href = u"part:"_s + dossier.documents.first().id;
        dossier.about.what = what;
    }
    [[nodiscard]] QStringList filesOf(const QString &form)
    {
        if (!QDir().mkpath(folder.filePath(form)) || !exportAs(session, dossier, form, page(form)))
            qFatal("the page could not be exported");
        return QDir(folder.filePath(form + u"/files"_s)).entryList(QDir::Files);
    }
    [[nodiscard]] QString page(const QString &form) const { return folder.filePath(form + u"/index.html"_s); }
    [[nodiscard]] QString html(const QString &form) const
    {
        QFile file(page(form));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QTemporaryDir folder;
    QString heard;
    QTextStream said{&heard};
    Session session;
    Dossier dossier;
};

} // namespace

/// What goes beside an exported page of a sjabloon that somebody made with data.
class ExportingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesOfSectionsForColleaguesStayBehind_data()
    {
        QTest::addColumn<QStringList>("internal");
        QTest::addColumn<QStringList>("files");
        const QString kaarten = u"kaarten.pdf"_s, metingen = u"metingen.pdf"_s, nota = u"nota.pdf"_s;
        QTest::newRow("all for residents") << QStringList() << QStringList{kaarten, metingen, nota};
        QTest::newRow("a section of data alone")
            << QStringList{u"/sections/metingen"_s} << QStringList{kaarten, nota};
        QTest::newRow("a list every dossier has")
            << QStringList{u"/documents"_s} << QStringList{kaarten, metingen};
    }
    void filesOfSectionsForColleaguesStayBehind()
    {
        QFETCH(const QStringList, internal);
        QFETCH(const QStringList, files);
        ExportDesk desk(ofData(internal));
        QCOMPARE(desk.filesOf(u"html"_s), files);
        const QStringList all{u"kaarten.pdf"_s, u"metingen.pdf"_s, u"nota.pdf"_s};
        for (const QString &name : all)
            QCOMPARE(desk.html(u"html"_s).contains(u"files/"_s + name), files.contains(name));
        QVERIFY(desk.html(u"html"_s).contains(u"Lees de nota."_s));
        QCOMPARE(desk.filesOf(u"document"_s), all);
        for (const QString &name : all)
            QVERIFY2(desk.html(u"document"_s).contains(u"files/"_s + name), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(ExportingTest)
#include "tst_exporting.moc"

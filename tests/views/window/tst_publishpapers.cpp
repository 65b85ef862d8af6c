// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/window/pagedesk.h"
#include "views/window/publishpage.h"

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

class PublishPapersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAPaperTellsIsReadBeforePublishing()
    {
        PageDesk desk;
        PaperDesk papers(desk.folder.path(), desk.store);
        const auto paper = FileStore(desk.folder.path())
                               .takeBytes("{\\rtf1{\\info{\\author A. Voorbeeld}}}", u"nota.rtf"_s);
        QVERIFY(paper);
        desk.bench.edit(u"stuk"_s, [&](Dossier &d) {
            d.documents.first().file = *paper;
            d.documents.first().visibility = u"public"_s;
        });
        PublishPage &page
            = desk.add(new PublishPage(desk.bench, desk.site, FileCheck(FileStore(desk.folder.path())),
                                       papers, Language::Dutch, &desk.form));
        page.begin();
        const auto said = [&page] {
            QStringList all;
            for (const QLabel *label : page.findChildren<QLabel *>())
                all.append(label->text());
            return all.join(u'\n');
        };
        QTRY_VERIFY2(said().contains(u"A. Voorbeeld"_s), qPrintable(said()));
    }
};

QTEST_MAIN(PublishPapersTest)
#include "tst_publishpapers.moc"

// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/text/sectiontext.h"
#include "model/merge/merge.h"
#include "tests/support/fixtures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

Dossier writing(Dossier dossier, const QString &section, const QString &words)
{
    sectionTextToWrite(dossier, section, Visibility::Internal).text = richTextFromPlain(words);
    return dossier;
}

} // namespace

/// Two desks in sections that a sjabloon made with data alone.
class SectionMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoSectionsBegunApartAreBothThere()
    {
        const Dossier base = fullDossier();
        const Merged merged
            = merge(base, writing(base, u"swot"_s, u"Sterk"_s), writing(base, u"doel"_s, u"Meer groepen"_s));
        QCOMPARE(merged.conflicts.size(), 0);
        QCOMPARE(plainText(sectionText(merged.dossier, u"swot"_s)->text), u"Sterk"_s);
        QCOMPARE(plainText(sectionText(merged.dossier, u"doel"_s)->text), u"Meer groepen"_s);
    }

    void oneSectionBegunApartIsOneTextAndNoWordIsLost()
    {
        const Dossier base = fullDossier();
        const Merged merged
            = merge(base, writing(base, u"swot"_s, u"Sterk"_s), writing(base, u"swot"_s, u"Zwak"_s));
        QCOMPARE(merged.dossier.sections.texts.size(), 1);
        QString all = plainText(merged.dossier.sections.texts.first().text);
        for (const Conflict &conflict : merged.conflicts) {
            QCOMPARE(conflict.place.part, sectionTextId(base, u"swot"_s));
            all += plainText(richTextFromJson(conflict.mine.toArray()))
                + plainText(richTextFromJson(conflict.theirs.toArray()));
        }
        QVERIFY2(all.contains(u"Sterk"_s) && all.contains(u"Zwak"_s), qPrintable(all));
    }
};

QTEST_GUILESS_MAIN(SectionMergeTest)
#include "tst_sectionmerge.moc"

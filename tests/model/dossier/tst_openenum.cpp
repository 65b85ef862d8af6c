// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/publicview.h"
#include "model/dossier/described/visitors.h"
#include "resources/resource.h"
#include "tests/support/fixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

const QDate today(2026, 11, 23);

/// The codes this program knows of every closed list of the dossier, by its path, lists passed through.
class CodesByPath : public PassOver
{
public:
    CodesByPath()
    {
        Dossier dossier;
        describe(*this, dossier);
    }
    QMap<QString, QStringList> found;

    template <typename T> void plain(const char *, T &, const Facts & = {}) { }
    template <typename E> void plain(const char *name, OpenEnum<E> &, const Facts & = {})
    {
        QStringList &codes = found[m_path + QString::fromLatin1(name)];
        for (const Code<E> &code : codeTable<E>)
            codes.append(code.text.toString());
    }
    template <typename T> void record(const char *name, T &value, const Facts & = {}) { into(name, value); }
    template <typename T> void parts(const char *name, QList<T> &, const Facts & = {})
    {
        T part;
        into(name, part);
    }

private:
    template <typename T> void into(const char *name, T &value)
    {
        const QString outer = m_path;
        m_path += QString::fromLatin1(name) + u'/';
        describe(*this, value);
        m_path = outer;
    }

    QString m_path;
};

/// The codes that the schema allows, by the same paths; without the empty one.
void schemaCodes(const QJsonObject &schema, const QString &path, QMap<QString, QStringList> &found)
{
    const QJsonObject members = schema.value(u"properties"_s).toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        const QString here = path.isEmpty() ? it.key() : path + u'/' + it.key();
        const QJsonObject member = it->toObject();
        const QJsonObject below = member.contains(u"items"_s) ? member.value(u"items"_s).toObject() : member;
        schemaCodes(below, here, found);
        for (const QJsonValue &code : member.value(u"enum"_s).toArray()) {
            if (!code.toString().isEmpty())
                found[here].append(code.toString());
        }
    }
}

} // namespace

/// Codes of closed lists: known ones are one of ours, others are kept and mean nothing.
class OpenEnumTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeOfOursIsKnownByItsText()
    {
        const OpenEnum<Visibility> read(u"embargo"_s);
        QVERIFY(read == Visibility::Embargo && read != Visibility::Public && !read.isEmpty());
        QCOMPARE(read.known(), Visibility::Embargo);
        QCOMPARE(read.text(), u"embargo"_s);
        QCOMPARE(codeOf(Visibility::Embargo), u"embargo"_s);
    }

    void nothingChosenIsNoneOfThem()
    {
        const OpenEnum<Visibility> none;
        QVERIFY(none.isEmpty() && none.text().isEmpty() && !none.known());
        QVERIFY(none == OpenEnum<Visibility>(u""_s) && none != Visibility::Public);
    }

    void whatANewerProgramWroteIsKeptAndIsNoneOfOurs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a word of its own") << u"council"_s;
        QTest::newRow("one of ours in capitals") << u"Public"_s;
        QTest::newRow("one of ours with a space behind it") << u"public "_s;
        QTest::newRow("one of ours, and more") << u"publicly"_s;
        QTest::newRow("accents") << u"besloten-één"_s;
    }
    void whatANewerProgramWroteIsKeptAndIsNoneOfOurs()
    {
        QFETCH(const QString, text);
        const OpenEnum<Visibility> read(text);
        QVERIFY(!read.known() && !read.isEmpty());
        QVERIFY(read != Visibility::Public && read != OpenEnum<Visibility>());
        QCOMPARE(read.text(), text);
        QCOMPARE(read, OpenEnum<Visibility>(text));

        QJsonObject json = dossierToJson(fullDossier());
        QJsonArray documents = json.value(u"documents"_s).toArray();
        QJsonObject first = documents.first().toObject();
        first.insert(u"visibility"_s, text);
        documents.replace(0, first);
        json.insert(u"documents"_s, documents);
        const Dossier dossier = dossierFromCheckedJson(json);
        QCOMPARE(canonicalBytes(dossier), canonicalBytes(json));
        QCOMPARE(dossier.documents.first().visibility, read);
        const QList<Document> seen = publicView(dossier, today).documents;
        QVERIFY(seen.size() > 0 && seen.first().id != dossier.documents.first().id);
    }

    /// No code of the schema is unknown here, and we write none that it refuses everywhere.
    void theCodesAreThoseOfTheSchema()
    {
        QMap<QString, QStringList> allowed;
        schemaCodes(QJsonDocument::fromJson(resource(u"schema/dossier-1.json"_s)).object(), {}, allowed);
        const QMap<QString, QStringList> ours = CodesByPath().found;
        QMap<QStringList, QStringList> somewhere;
        for (auto it = ours.begin(); it != ours.end(); ++it) {
            QVERIFY2(allowed.contains(it.key()), qPrintable(it.key()));
            for (const QString &code : allowed.value(it.key()))
                QVERIFY2(it->contains(code), qPrintable(it.key() + u": "_s + code));
            somewhere[*it] += allowed.value(it.key());
        }
        for (auto it = somewhere.begin(); it != somewhere.end(); ++it) {
            for (const QString &code : it.key())
                QVERIFY2(it->contains(code), qPrintable(code));
        }
    }
};

QTEST_GUILESS_MAIN(OpenEnumTest)
#include "tst_openenum.moc"

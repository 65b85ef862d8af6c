// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/plone/contract/place.h"

#include <QJsonDocument>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

struct Stage {
    QString step, state;
    bool open, editable; ///< to strangers; by a publicist
    QStringList offered; ///< to a publicist, in this state
};

struct Rules {
    bool bornOpen;
    QString born;
    QStringList offered;
    QList<Stage> walk;
};

const QStringList inPrivate{u"publish"_s, u"submit"_s}, inPublished{u"reject"_s, u"retract"_s},
    inInternal{u"hide"_s, u"publish_internally"_s, u"submit"_s},
    inQueue{u"publish_externally"_s, u"publish_internally"_s, u"reject"_s, u"retract"_s};

/// What each workflow of Plone was seen to do.
Rules rulesOf(const QString &kind)
{
    const QString workflow = kind.section(u':', 1);
    if (workflow == u"none"_s)
        return {.bornOpen = true, .born = {}, .offered = {}, .walk = {}};
    if (workflow == u"one_state"_s)
        return {.bornOpen = true, .born = u"published"_s, .offered = {}, .walk = {}};
    if (workflow == u"own"_s)
        return {.bornOpen = false,
                .born = u"concept"_s,
                .offered = {u"zet-online"_s},
                .walk = {{u"zet-online"_s, u"online"_s, true, true, {u"haal-eraf"_s}},
                         {u"haal-eraf"_s, u"concept"_s, false, true, {u"zet-online"_s}}}};
    if (workflow == u"intranet"_s)
        return {.bornOpen = false,
                .born = u"internal"_s,
                .offered = inInternal,
                .walk = {{u"hide"_s, u"private"_s, false, true, {u"show_internally"_s}},
                         {u"show_internally"_s, u"internal"_s, false, true, inInternal},
                         {u"submit"_s, u"pending"_s, false, true, inQueue},
                         {u"publish_externally"_s, u"external"_s, true, false, {u"retract"_s}},
                         {u"retract"_s, u"internal"_s, false, true, inInternal},
                         {u"publish_internally"_s,
                          u"internally_published"_s,
                          false,
                          false,
                          {u"publish_externally"_s, u"reject"_s, u"retract"_s}},
                         {u"reject"_s, u"internal"_s, false, true, inInternal}}};
    return {.bornOpen = false,
            .born = u"private"_s,
            .offered = inPrivate,
            .walk = {{u"publish"_s, u"published"_s, true, true, inPublished},
                     {u"retract"_s, u"private"_s, false, true, inPrivate},
                     {u"submit"_s, u"pending"_s, false, true, {u"publish"_s, u"reject"_s, u"retract"_s}},
                     {u"reject"_s, u"private"_s, false, true, inPrivate}}};
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

/// Sites that a municipality set up otherwise: without a workflow, with one of other names, or with
/// everything public from its birth.
class ContractWorkflowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        addSiteRows();
        addWorkflowRows();
    }
    void cleanupTestCase() { forgetSites(); }
    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_rules = rulesOf(kind);
        m_place = std::make_unique<Place>(kind);
    }
    void cleanup() { m_place.reset(); }

    void whatIsMadeIsBornInTheFirstState()
    {
        WD_HAVE(const SiteObject made, m_place->make(u"stuk"_s, u"Document"_s));
        QCOMPARE(made.state, m_rules.born);
        QCOMPARE(made.json.value(u"review_state"_s).isNull(), m_rules.born.isEmpty());
        QCOMPARE(m_place->anonymous(made.path), m_rules.bornOpen ? 200 : 401);
        QCOMPARE(m_place->site().browser(made.path).status, m_rules.bornOpen ? 200 : 302);
        WD_HAVE(const QList<SiteRow> rows,
                m_place->publicist().search(m_place->path(), {{u"id"_s, u"stuk"_s}}));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().state, m_rules.born);
        WD_HAVE(const SiteObject patched,
                m_place->as(u"collega"_s).patch(made.path, {{u"title"_s, u"Anders"_s}}));
        QCOMPARE(patched.title, u"Anders"_s);
    }

    void everyStateOffersItsOwnSteps()
    {
        WD_HAVE(const SiteObject made, m_place->make(u"stuk"_s, u"Document"_s));
        WD_HAVE(const QStringList first, m_place->publicist().transitions(made.path));
        QCOMPARE(sorted(first), m_rules.offered);
        for (const Stage &stage : std::as_const(m_rules.walk)) {
            WD_HAVE(const QString state, m_place->publicist().transition(made.path, stage.step));
            QCOMPARE(state, stage.state);
            QCOMPARE(m_place->anonymous(made.path), stage.open ? 200 : 401);
            QCOMPARE(kindOf(m_place->publicist().patch(made.path, {{u"title"_s, stage.step}})),
                     stage.editable ? u"done"_s : name(ErrorKind::Forbidden));
            WD_HAVE(const QStringList offered, m_place->publicist().transitions(made.path));
            QCOMPARE(sorted(offered), stage.offered);
        }
    }

    void aStepThatTheWorkflowLacksIsRefusedButDatesTheObject()
    {
        WD_HAVE(const SiteObject made, m_place->make(u"stuk"_s, u"Document"_s));
        QVERIFY(made.json.value(u"effective"_s).isNull());
        const HttpReply refused
            = m_place->raw("POST", made.path + u"/@workflow/onzin"_s, "{}", m_place->tokenOf(u"publicist"_s));
        QCOMPARE(refused.status, 400);
        const QString why = m_rules.born.isEmpty() ? u"No workflow provides '${name}' information."_s
                                                   : u"No workflow provides the '${action_id}' action."_s;
        const QJsonObject error = QJsonDocument::fromJson(refused.body).object().value(u"error"_s).toObject();
        QCOMPARE(error.value(u"message"_s).toString(), why);
        WD_HAVE(const SiteObject after, m_place->publicist().get(made.path));
        QCOMPARE(after.state, m_rules.born);
        QVERIFY(!after.json.value(u"effective"_s).isNull());
    }

    void beingThereAlreadyIsNoErrorWhateverBroughtItThere()
    {
        WD_HAVE(const SiteObject made, m_place->make(u"stuk"_s, u"Document"_s));
        const bool returns = !m_rules.walk.isEmpty();
        const QString back = returns ? m_rules.walk.last().step : u"retract"_s;
        QCOMPARE(kindOf(m_place->publicist().transition(made.path, back)),
                 returns ? u"done"_s : name(ErrorKind::Rejected));
        WD_HAVE(const SiteObject after, m_place->publicist().get(made.path));
        QCOMPARE(after.state, m_rules.born);
    }

    void aFileIsReadAsWhatItIsIn()
    {
        WD_HAVE(const SiteObject inside, m_place->makeContainer(u"intern"_s));
        const auto addFile = [this] {
            return m_place->make(u"a.txt"_s, u"File"_s,
                                 {{u"file"_s, inlineFile("geheim", u"a.txt"_s, u"text/plain"_s)}},
                                 u"intern"_s);
        };
        WD_HAVE(const SiteObject file, addFile());
        QCOMPARE(file.state, QString());
        const QString download = file.path + u"/@@download/file"_s;
        QCOMPARE(m_place->anonymous(file.path), m_rules.bornOpen ? 200 : 401);
        QCOMPARE(m_place->site().browser(download).body == "geheim", m_rules.bornOpen);
        for (const Stage &stage : std::as_const(m_rules.walk)) {
            WD_DONE(m_place->publicist().transition(inside.path, stage.step));
            QCOMPARE(m_place->anonymous(file.path), stage.open ? 200 : 401);
            QCOMPARE(m_place->site().browser(download).body == "geheim", stage.open);
            // Files may be added also where the container itself may not be changed.
            QCOMPARE(kindOf(m_place->publicist().patch(file.path, {{u"title"_s, stage.step}})),
                     stage.editable ? u"done"_s : name(ErrorKind::Forbidden));
        }
    }

    void aStrangersSearchShowsWhatHeMayRead()
    {
        WD_DONE(m_place->makeContainer(u"intern"_s));
        WD_DONE(m_place->make(u"geheim"_s, u"Document"_s, {}, u"intern"_s));
        const auto found = [this] {
            // At the site: below a private object a stranger may not even ask.
            const QString there = m_place->site().url().path() + m_place->path();
            const HttpReply reply = m_place->raw("GET", u"/@search?path="_s + there);
            QStringList ids;
            const QJsonArray items = QJsonDocument::fromJson(reply.body).object().value(u"items"_s).toArray();
            for (const QJsonValue item : items)
                ids << item[u"@id"_s].toString().section(u'/', -1);
            return sorted(ids);
        };
        const QString place = m_place->path().mid(1);
        QCOMPARE(m_place->raw("GET", m_place->path(u"@search"_s)).status, m_rules.bornOpen ? 200 : 401);
        QCOMPARE(found(), m_rules.bornOpen ? sorted({u"geheim"_s, u"intern"_s, place}) : QStringList());
        for (const Stage &stage : std::as_const(m_rules.walk)) {
            WD_DONE(m_place->publicist().transition(m_place->path(u"intern/geheim"_s), stage.step));
            QCOMPARE(found(), stage.open ? QStringList{u"geheim"_s} : QStringList());
        }
    }

private:
    Rules m_rules;
    std::unique_ptr<Place> m_place;
};

QTEST_GUILESS_MAIN(ContractWorkflowTest)
#include "tst_contractworkflow.moc"

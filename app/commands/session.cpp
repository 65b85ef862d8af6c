// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/session.h"

#include "app/commands/repairwords.h"
#include "model/sjabloon/keptsjablonen.h"
#include "views/words/plainly.h"
#include "views/words/sentences.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace wd
{

using namespace Qt::StringLiterals;

Session::Session(CommandEnvironment environment)
    : m_around(std::move(environment))
{
}

Result<Store *> Session::store()
{
    if (m_store)
        return m_store.get();
    WD_ASSIGN(m_store,
              Store::open(m_around.workspace,
                          StoreOptions{.clock = m_around.clock, .maxPages = m_around.maxPages}));
    WD_ASSIGN(const QJsonValue kept, m_store->setting(keptSjablonenKey()));
    learnKept(m_around.sjablonen, kept);
    if (m_store->repair())
        notice(repairInWords(*m_store->repair(), language()).join(u' '));
    return m_store.get();
}

Result<WijkList> Session::wijken()
{
    WD_ASSIGN(const Store *desk, store());
    WD_ASSIGN(const LocalShared local, desk->shared(wijkenKind()));
    return wijkListFromCheckedJson(local.work);
}

Result<DossierId> Session::dossier(const QString &text)
{
    WD_ASSIGN(const Store *desk, store());
    WD_ASSIGN(const QList<DossierRow> rows, desk->rows());
    for (const DossierRow &row : rows) {
        if (row.id.value == text.toLower() || row.slug == text)
            return row.id;
    }
    return fail(ErrorKind::NotFound, text, u"dossier"_s);
}

Result<QString> deskIdOf(Store &store, const IdMaker &ids)
{
    const auto key = u"desk-id"_s;
    WD_ASSIGN(const QJsonValue kept, store.setting(key));
    if (kept.isString())
        return kept.toString();
    const QString made = ids.uuid();
    WD_TRY(store.setSetting(key, made));
    return made;
}

Result<QString> Session::deskId()
{
    WD_ASSIGN(Store *const desk, store());
    return deskIdOf(*desk, ids());
}

void Session::say(const QString &line)
{
    if (!json())
        m_around.out << plainly(line) << Qt::endl;
}

void Session::answer(const QJsonValue &value)
{
    if (!json())
        return;
    const QJsonDocument document
        = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    m_around.out << plainlyInJson(QString::fromUtf8(document.toJson(QJsonDocument::Compact))) << Qt::endl;
}

void Session::answerId(const QString &id)
{
    say(id);
    answer(QJsonObject{{u"id"_s, id}});
}

void Session::print(const QByteArray &json)
{
    m_around.out << plainlyInJson(QString::fromUtf8(json)) << Qt::endl;
}

void Session::complain(const Error &error)
{
    m_around.err << plainly(sentence(error, language())) << Qt::endl;
}

void Session::notice(const QString &sentence)
{
    if (!json())
        m_around.err << plainly(sentence) << Qt::endl;
}

QJsonObject errorToJson(const Error &error, Language language)
{
    return {{u"kind"_s, nameOf(error.kind)},
            {u"subject"_s, error.subject},
            {u"detail"_s, error.detail},
            {u"sentence"_s, sentence(error, language)}};
}

} // namespace wd

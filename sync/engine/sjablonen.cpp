// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/sjablonen.h"

#include "model/sjabloon/keptsjablonen.h"
#include "sync/engine/announcing.h"
#include "sync/engine/everyhour.h"
#include "sync/engine/sitetext.h"

#include <algorithm>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype most = 100; ///< sjablonen on one site

/// One sjabloon as its files stand on the site.
struct FoundSjabloon {
    QMap<QString, SiteRow> files; ///< by the code of the language; its structure under none
    /// Another one when one of them was changed, or came.
    [[nodiscard]] QString stands() const
    {
        QStringList all;
        for (auto file = files.begin(); file != files.end(); ++file)
            all.append(file.key() + u' ' + standingOf(*file));
        return all.join(u',');
    }
};

/// A list that makes no answer is left for the next look: what must come off the site waits for none.
bool hangs(const Error &error)
{
    return error.kind == ErrorKind::TimedOut;
}

/// All that lies in the folder; nothing where it is not there, or not for us.
Result<QList<SiteRow>> lookAtFolder(PublicPlace &site, const QString &folder)
{
    auto rows = site.rows(folder);
    if (!rows && endsSync(rows.error()) && !hangs(rows.error()))
        return rows;
    return rows.value_or(QList<SiteRow>());
}

QMap<QString, FoundSjabloon> sjablonenIn(const QList<SiteRow> &rows, const QString &folder)
{
    QMap<QString, FoundSjabloon> found;
    for (const SiteRow &row : rows) {
        const auto file = sjabloonFile(row.path.mid(folder.size() + 1));
        if (file && row.type == u"File"_s)
            found[file->sjabloon].files.insert(file->language, row);
    }
    return found;
}

Result<WrittenSjabloon> writtenAt(PublicPlace &site, const QString &name, const FoundSjabloon &found)
{
    if (!found.files.contains(QString()))
        return fail(ErrorKind::BadInput, name, u"incomplete"_s);
    WrittenSjabloon written{.name = name, .structure = {}, .labels = {}};
    for (auto file = found.files.begin(); file != found.files.end(); ++file) {
        WD_ASSIGN(const QByteArray bytes, siteTextAt(site, file->path, sjabloonFileAtMost));
        if (file.key().isEmpty())
            written.structure = bytes;
        else
            written.labels.insert(file.key(), bytes);
    }
    return written;
}

/// One look at the folder, and what comes of it.
class Look
{
public:
    Look(EngineContext &context, const KeptSjablonen &kept)
        : m_context(context)
        , m_carried(carriedSjablonen())
        , m_kept(kept)
    {
    }

    Result<void> take(PublicPlace &site, const QString &name, const FoundSjabloon &found)
    {
        const QString stands = found.stands();
        if (m_kept.seen.value(name) == stands)
            return {};
        const auto written = writtenAt(site, name, found);
        if (!written && endsSync(written.error()))
            return tl::unexpected<Error>(written.error());
        if (const auto taken = written ? judge(*written) : tl::unexpected<Error>(written.error()); !taken) {
            // Of a fault of the line or the site nothing is said: it is looked at again.
            if (taken.error().kind == ErrorKind::BadInput)
                refuse(name, stands, taken.error().detail);
            return {};
        }
        m_kept.seen.insert(name, stands);
        m_kept.refused.remove(name);
        return {};
    }

    void refuse(const QString &name, const QString &stands, const QString &why)
    {
        if (m_kept.refused.value(name) == stands)
            return;
        m_kept.refused.insert(name, stands);
        m_told.append({.kind = SyncEventKind::SjabloonRefused, .what = why, .member = name});
    }

    [[nodiscard]] const KeptSjablonen &kept() const { return m_kept; }
    [[nodiscard]] const QList<SyncEvent> &told() const { return m_told; }

private:
    Result<void> judge(const WrittenSjabloon &written)
    {
        WD_ASSIGN(const SjabloonText sjabloon, readSjabloon(written));
        const auto carried = std::ranges::find(m_carried, written.name, &WrittenSjabloon::name);
        if (carried != m_carried.end())
            return *carried == written ? Result<void>()
                                       : fail(ErrorKind::BadInput, written.name, u"carried"_s);
        const auto before = m_kept.written.constFind(written.name);
        const bool isNew = before == m_kept.written.constEnd() || !readSjabloon(*before);
        if (!isNew && before->structure != written.structure)
            return fail(ErrorKind::BadInput, written.name, u"changed"_s);
        m_kept.written.insert(written.name, written);
        if (m_context.sjablonen.learn(sjabloon))
            m_told.append({.kind = SyncEventKind::SjabloonCame, .what = written.name});
        return {};
    }

    EngineContext &m_context;
    QList<WrittenSjabloon> m_carried;
    KeptSjablonen m_kept;
    QList<SyncEvent> m_told;
};

/// A dossier arrived here, or a newer version of one, that nobody here can show as a whole.
bool cameUnknown(const EngineContext &context, const Store &store, const SyncOutcome &outcome)
{
    return std::ranges::any_of(outcome.reports, [&](const SyncReport &report) {
        const bool came = std::ranges::any_of(report.steps, [](const SyncEvent &event) {
            return event.kind == SyncEventKind::Arrived || event.kind == SyncEventKind::Pulled;
        });
        if (!came || report.dossier.isEmpty())
            return false;
        const auto local = store.read(report.dossier);
        return local && !local->work.sjabloon.key.isEmpty() && !context.sjablonen.knows(local->work.sjabloon);
    });
}

Result<void> lookAndKeep(EngineContext &context, PublicPlace &site, Store &store, const KeptSjablonen &before,
                         SyncOutcome &outcome)
{
    const QString folder = context.site.base + u"/sjablonen"_s;
    WD_ASSIGN(const QList<SiteRow> rows, lookAtFolder(site, folder));
    WD_TRY(lookForAnnouncement(context, site, store, rows, outcome));
    const QMap<QString, FoundSjabloon> found = sjablonenIn(rows, folder);
    Look look(context, before);
    qsizetype taken = 0;
    for (auto one = found.begin(); one != found.end(); ++one) {
        if (++taken > most) {
            look.refuse(one.key(), one->stands(), u"many"_s);
            continue;
        }
        const auto done = look.take(site, one.key(), *one);
        if (!done && hangs(done.error()))
            break; // the others would as well
        WD_TRY(done);
    }
    if (look.kept() != before)
        WD_TRY(store.setSetting(keptSjablonenKey(), look.kept().toSetting()));
    if (!look.told().isEmpty())
        outcome.reports.append({.dossier = {}, .title = {}, .steps = look.told()});
    return {};
}

Result<void> learn(EngineContext &context, Store &store, QJsonValue &setting)
{
    WD_ASSIGN(setting, store.setting(keptSjablonenKey()));
    learnKept(context.sjablonen, setting);
    return {};
}

} // namespace

Result<void> readSjablonen(EngineContext &context, PublicPlace &site, Store &store, bool look,
                           SyncOutcome &outcome)
{
    QJsonValue setting;
    WD_TRY(learn(context, store, setting));
    return look ? lookAndKeep(context, site, store, KeptSjablonen::from(setting), outcome) : Result<void>();
}

Result<void> readSjablonenOfNews(EngineContext &context, PublicPlace &site, Store &store,
                                 SyncOutcome &outcome)
{
    if (!cameUnknown(context, store, outcome))
        return {};
    QJsonValue setting;
    WD_TRY(learn(context, store, setting));
    return lookAndKeep(context, site, store, KeptSjablonen::from(setting), outcome);
}

} // namespace wd

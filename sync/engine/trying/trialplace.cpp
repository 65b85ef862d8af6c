// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/trying/trialplace.h"

#include "model/dossier/described/dossierjson.h"
#include "sync/engine/hiding/privacy.h"
#include "sync/engine/hiding/strangers.h"

#include <QBuffer>

#include <algorithm>
#include <cstring>

namespace wd
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr std::chrono::seconds leavingPatience = 10s; ///< somebody waits for the page to come to rest
constexpr int lockSeconds = 60;
constexpr qint64 blockSize = 1024 * 1024;

TrialStep step(TrialSubject subject, TrialOutcome outcome)
{
    return {.subject = subject, .outcome = outcome};
}

TrialStep hindered(TrialSubject subject, const Error &error)
{
    return {.subject = subject, .outcome = TrialOutcome::Hindered, .error = error};
}

TrialStep tried(TrialSubject subject, const Result<void> &result)
{
    return result ? step(subject, TrialOutcome::Good) : hindered(subject, result.error());
}

NewObject trialFolder(const QString &id)
{
    return {.type = u"Folder"_s, .id = id, .fields = {{u"title"_s, u"Proef"_s}}, .isListed = false};
}

/// Bytes that nothing between makes smaller: of random ones a block, over and over.
QByteArray randomBytes(qint64 size, const RandomSource &random)
{
    QByteArray block(std::min(size, blockSize), Qt::Uninitialized);
    for (qint64 at = 0; at < block.size(); at += qint64(sizeof(quint64))) {
        const quint64 word = random();
        std::memcpy(block.data() + at, &word, size_t(std::min<qint64>(sizeof word, block.size() - at)));
    }
    return block.repeated(size / blockSize + 1).left(size);
}

} // namespace

TrialPlace::TrialPlace(PublicPlace &site, const Places &places, const TrialRun &run)
    : m_site(site)
    , m_places(places)
    , m_run(run)
{
}

/// Where dossiers stand, or will: the deepest folder of their path that is there.
Result<QString> TrialPlace::findParent() const
{
    for (QString path = m_places.dossiers(); !path.isEmpty(); path = path.section(u'/', 0, -2)) {
        const auto there = m_site.get(path);
        if (there)
            return path;
        if (there.error().kind != ErrorKind::NotFound)
            return tl::unexpected<Error>(there.error());
    }
    return QString();
}

TrialStep TrialPlace::adding()
{
    const auto subject = TrialSubject::Adding;
    const auto parent = findParent();
    if (!parent)
        return hindered(subject, parent.error());
    const NewObject folder = trialFolder(u"wijkdossier-proef-"_s + m_run.deskId.left(8) + u"-lijn"_s);
    const QString path = folder.pathIn(*parent);
    auto made = createPrivate(m_site, *parent, folder);
    if (made && !*made) { // left by a trial that could not take it away
        const auto removed = m_site.remove(path);
        made = removed ? createPrivate(m_site, *parent, folder)
                       : Result<bool>(tl::unexpected<Error>(removed.error()));
    }
    if (!made && made.error().detail == u"not-private"_s) {
        m_shows = Error{ErrorKind::Rejected, m_places.dossiers(), u"not-private"_s};
        return step(subject, TrialOutcome::Good);
    }
    if (!made)
        return hindered(subject, {made.error().kind, m_places.dossiers(), made.error().detail});
    m_path = path;
    return step(subject, TrialOutcome::Good);
}

/// One thing of each kind that a dossier begins with, in the places where it has them; their paths.
Result<QStringList> TrialPlace::makeAll()
{
    const DossierPlaces at = m_site.placesOf(m_path);
    QStringList paths{m_path};
    if (at.page() != m_path) {
        const NewObject page{.type = u"Document"_s, .id = at.pageName, .fields = {{u"title"_s, u"Proef"_s}}};
        WD_TRY(createPrivate(m_site, m_path, page));
        paths.append(at.page());
    }
    WD_TRY(createPrivate(m_site, m_path, trialFolder(u"intern"_s)));
    const NewObject file{
        .type = u"File"_s, .id = u"proef.txt"_s, .fields = {{u"title"_s, u"Proef"_s}}, .text = "-"};
    WD_TRY(m_site.create(at.intern(), file));
    return paths + QStringList{at.intern(), file.pathIn(at.intern())};
}

TrialStep TrialPlace::privacy()
{
    const auto subject = TrialSubject::Privacy;
    if (m_shows)
        return hindered(subject, *m_shows);
    if (m_path.isEmpty())
        return step(subject, TrialOutcome::NotTried);
    const auto paths = makeAll();
    Result<void> proven;
    if (!paths)
        proven = tl::unexpected<Error>(paths.error());
    for (const QString &path : paths.value_or(QStringList{})) {
        if (proven)
            proven = proveHidden(m_site, path);
    }
    m_hidden = proven.has_value();
    if (!proven && (proven.error().detail == u"readable"_s || proven.error().detail == u"not-private"_s))
        return hindered(subject, {ErrorKind::Rejected, m_places.dossiers(), u"not-private"_s});
    return tried(subject, proven);
}

/// Of dossiers that this account sees, whether it sees their internal parts too.
TrialStep TrialPlace::colleagues()
{
    const auto subject = TrialSubject::Colleagues;
    const auto rows = m_site.rows(m_places.dossiers());
    if (!rows && rows.error().kind != ErrorKind::NotFound)
        return hindered(subject, rows.error());
    int dossiers = 0, open = 0;
    for (const SiteRow &row : rows.value_or(QList<SiteRow>{})) {
        const QString slug = slugOf(m_places, row.path);
        const QString root = m_places.dossier(slug);
        if (slug.isEmpty() || root == m_path)
            continue;
        dossiers += row.path == root ? 1 : 0;
        open += row.path == root + u"/intern"_s ? 1 : 0;
    }
    TrialStep found = step(subject, dossiers == 0 ? TrialOutcome::Unknown : TrialOutcome::Good);
    found.count = open;
    if (dossiers > 0 && open == 0) // one without may be half made; none with is a right that lacks
        return hindered(subject, {ErrorKind::Forbidden, m_places.dossiers(), {}});
    return found;
}

TrialStep TrialPlace::publishing()
{
    const auto subject = TrialSubject::Publishing;
    if (m_path.isEmpty())
        return step(subject, TrialOutcome::NotTried);
    const auto may = m_site.mayShow(m_path);
    if (!may)
        return hindered(subject, may.error());
    return step(subject, *may ? TrialOutcome::Good : TrialOutcome::Noted);
}

TrialStep TrialPlace::locking()
{
    const auto subject = TrialSubject::Locking;
    if (!m_hidden)
        return step(subject, TrialOutcome::NotTried);
    const QString page = m_site.placesOf(m_path).page();
    const auto lock = m_site.lock(page, lockSeconds);
    if (!lock)
        return hindered(subject, lock.error());
    return tried(subject, m_site.unlock(page, lock->token));
}

Result<void> TrialPlace::send(qint64 size)
{
    QByteArray bytes = randomBytes(size, m_run.with.random);
    const FileRef file{.name = u"proef-%1.bin"_s.arg(size),
                       .sha256 = sha256Of(bytes),
                       .size = size,
                       .mediaType = u"application/octet-stream"_s};
    QBuffer source(&bytes);
    source.open(QIODevice::ReadOnly);
    const NewObject object{.type = u"File"_s, .id = file.name, .fields = {{u"title"_s, u"Proef"_s}}};
    const QString intern = m_site.placesOf(m_path).intern();
    WD_TRY(m_site.putFile(intern, object, {.file = file, .bytes = source, .field = u"file"_s}));
    return m_site.remove(object.pathIn(intern));
}

TrialStep TrialPlace::upload()
{
    TrialStep found = step(TrialSubject::Upload, TrialOutcome::NotTried);
    if (!m_hidden)
        return found;
    const qint64 usual = m_site.pieceAtMost();
    for (const qint64 size : m_run.sizes) {
        if (m_run.told)
            m_run.told({.subject = TrialSubject::Upload, .outcome = TrialOutcome::UnderWay, .bytes = size});
        const auto sent = send(size);
        if (!sent) {
            found.outcome = TrialOutcome::Hindered;
            found.error = sent.error();
            break;
        }
        found.bytes = size;
        found.outcome = TrialOutcome::Good;
    }
    if (m_site.pieceAtMost() < usual)
        found.piece = m_site.pieceAtMost();
    if (found.piece > 0 && found.outcome == TrialOutcome::Good)
        found.outcome = TrialOutcome::Noted;
    return found;
}

TrialStep TrialPlace::takingAway(const SiteMaker &again)
{
    const auto subject = TrialSubject::TakingAway;
    if (m_path.isEmpty())
        return step(subject, m_shows ? TrialOutcome::Good : TrialOutcome::NotTried);
    const auto isGone
        = [](const Result<void> &removed) { return removed || removed.error().kind == ErrorKind::NotFound; };
    auto removed = m_site.remove(m_path);
    if (!isGone(removed)) { // that line broke, or was stopped
        const auto connection = again({}, leavingPatience);
        removed = connection->place().remove(m_path);
    }
    TrialStep found = tried(subject, isGone(removed) ? Result<void>() : removed);
    found.name = m_path;
    return found;
}

} // namespace wd

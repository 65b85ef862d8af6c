// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/keptfacts.h"

#include "model/intake/examine.h"
#include "model/store/filehash.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

QString keyOf(const QString &sha256)
{
    return u"paper "_s + sha256;
}

} // namespace

Result<void> keepFacts(Store &store, const QString &sha256, const PaperFacts &facts)
{
    return store.setSetting(keyOf(sha256), toJson(facts));
}

Result<std::optional<PaperFacts>> keptFacts(const Store &store, const QString &sha256)
{
    WD_ASSIGN(const QJsonValue kept, store.setting(keyOf(sha256)));
    if (!kept.isObject())
        return std::optional<PaperFacts>();
    return std::optional(paperFactsFromJson(kept.toObject()));
}

Result<PaperFacts> factsIn(const FileStore &files, const FileRef &file)
{
    const QString path = files.path(file.sha256);
    WD_ASSIGN(const QString hash, hashOfFile(path));
    // What damaged bytes tell would be kept for the whole ones.
    if (hash != file.sha256)
        return fail(ErrorKind::BadInput, file.name, u"damaged-file"_s);
    WD_ASSIGN(PaperFacts facts, paperFacts(path, file.name));
    if (facts.kind == u"pdf"_s) {
        WD_ASSIGN(const ExaminedFile seen, examine(path));
        facts.scanned = seen.scan;
    }
    return facts;
}

Result<PaperFacts> factsOf(Store &store, const FileStore &files, const FileRef &file)
{
    WD_ASSIGN(const std::optional<PaperFacts> kept, keptFacts(store, file.sha256));
    if (kept)
        return *kept;
    WD_ASSIGN(const PaperFacts facts, factsIn(files, file));
    WD_TRY(keepFacts(store, file.sha256, facts));
    return facts;
}

} // namespace wd

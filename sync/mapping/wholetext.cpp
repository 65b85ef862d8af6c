// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mapping/wholetext.h"

#include "model/page/richtexthtml.h"
#include "sync/mapping/coarsetext.h"

#include <QJsonArray>

namespace wd
{

using namespace Qt::StringLiterals;

bool isReadWhole(const QString &field, const QJsonObject &site, const RichText &read, const PartFacts &parts,
                 const PartAtAddress &partAt)
{
    // Whatever size of a picture of ours, or way to a file of ours, the site names.
    const auto ours = [&partAt](const PartAddress &addressOf) -> OneAddress {
        return [&addressOf, &partAt](const QString &address) {
            const QString part = partAt(address),
                          own = part.isEmpty() || !addressOf ? QString() : addressOf(part);
            return own.isEmpty() ? address.section(u"/@@images"_s, 0, 0) : own.section(u"/@@images"_s, 0, 0);
        };
    };
    const auto same = [&](const QJsonObject &written) {
        const OneAddress link = ours(parts.link), picture = ours(parts.image);
        return coarseText(field, written, link, picture) == coarseText(field, site, link, picture);
    };
    if (field == u"text"_s)
        return same({{field, richTextToHtml(read, parts.link, parts.image, parts.alt)}});
    QJsonArray all{QJsonObject{{u"@type"_s, u"title"_s}}};
    for (const QJsonValue &block : richTextToSlate(read, parts.link, parts.image, parts.alt))
        all.append(block);
    QJsonObject blocks;
    QJsonArray order;
    for (const QJsonValue &block : std::as_const(all)) {
        const QString uid = QString::number(order.size());
        blocks.insert(uid, block);
        order.append(uid);
    }
    return same({{field, blocks}, {u"blocks_layout"_s, QJsonObject{{u"items"_s, order}}}});
}

} // namespace wd

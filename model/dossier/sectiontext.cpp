// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/sectiontext.h"

#include <QCryptographicHash>

#include <algorithm>

namespace wd
{
namespace
{

/// Made of the dossier's id and the section: a UUID that says version 7 and the dossier's own moment.
QString madeId(const QString &dossier, const QString &section)
{
    const QByteArray hash = QCryptographicHash::hash(
        (dossier + QStringLiteral("/sections/") + section).toUtf8(), QCryptographicHash::Sha256);
    const QString hex = QString::fromLatin1(hash.toHex());
    return dossier.left(13) + QStringLiteral("-7") + hex.mid(0, 3) + QStringLiteral("-8") + hex.mid(3, 3)
        + u'-' + hex.mid(6, 12);
}

/// Where the text of the section is: what stands before what lies in the trash.
qsizetype indexOf(const QList<SectionText> &texts, const QString &section)
{
    const auto isOf = [&](const SectionText &text) { return text.section == section; };
    auto found = std::ranges::find_if(
        texts, [&](const SectionText &text) { return isOf(text) && text.deleted.isEmpty(); });
    if (found == texts.end())
        found = std::ranges::find_if(texts, isOf);
    return found == texts.end() ? -1 : found - texts.begin();
}

} // namespace

const SectionText *sectionText(const Dossier &dossier, const QString &section)
{
    const qsizetype at = indexOf(dossier.sections.texts, section);
    const SectionText *text = at < 0 ? nullptr : &dossier.sections.texts.at(at);
    return text && text->deleted.isEmpty() ? text : nullptr;
}

QString sectionTextId(const Dossier &dossier, const QString &section)
{
    const qsizetype at = indexOf(dossier.sections.texts, section);
    return at < 0 ? madeId(dossier.id.value, section) : dossier.sections.texts.at(at).id;
}

SectionText &sectionTextToWrite(Dossier &dossier, const QString &section, const QString &visibility)
{
    QList<SectionText> &texts = dossier.sections.texts;
    qsizetype at = indexOf(texts, section);
    if (at < 0) {
        at = texts.size();
        texts.append({.id = madeId(dossier.id.value, section), .section = section, .visibility = visibility});
    }
    texts[at].deleted.clear();
    return texts[at];
}

} // namespace wd

// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sjabloon/sjabloon.h"

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

const Section *SjabloonText::section(const QString &sectionKey) const
{
    for (const Section &section : sections) {
        if (section.key == sectionKey)
            return &section;
    }
    return nullptr;
}

QString SjabloonText::sectionAt(const QString &field) const
{
    const QString place = u'/' + field + u'/';
    const Section *nearest = nullptr;
    for (const Section &section : sections) {
        const QString &member = section.binding.member;
        if (place.startsWith(member + u'/') && (!nearest || member.size() > nearest->binding.member.size()))
            nearest = &section;
    }
    return nearest ? nearest->key : QString();
}

bool SjabloonText::isPublicAt(const QString &field) const
{
    const Section *nearest = section(sectionAt(field));
    // Where several show it, what one of them keeps from residents the others do not give away.
    return nearest && std::ranges::all_of(sections, [nearest](const Section &one) {
               return one.isPublic || one.binding.member != nearest->binding.member;
           });
}

QString SectionBinding::own() const
{
    const QString above = u"/sections/"_s;
    return member.startsWith(above) ? member.mid(above.size()) : QString();
}

SectionBinding SectionBinding::inTables() const
{
    return own().isEmpty() ? *this : SectionBinding{.kind = kind, .member = u"/sections"_s};
}

size_t qHash(const SectionBinding &binding, size_t seed)
{
    return qHashMulti(seed, binding.kind, binding.member);
}

QString pageWord(const QString &key, Language language)
{
    return language.word(key).toString();
}

} // namespace wd

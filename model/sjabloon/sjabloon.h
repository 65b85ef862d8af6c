// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"

#include <QHash>
#include <QStringList>

namespace wd
{

/// A text in every language that has it, by the code of the language.
struct Texts {
    QHash<QString, QString> byCode;
    /// In Dutch where the language has none.
    [[nodiscard]] QString in(const Language &language) const
    {
        return byCode.value(language.code(), byCode.value(Language::Dutch.code()));
    }
};

/// What decides how a section is edited, when it is whole and how the page shows it: its kind and the member
/// of the dossier it is bound to.
struct SectionBinding {
    QString kind; ///< "text", "planning", "list", ...
    QString member; ///< pointer into the dossier ("/documents")
    /// Of a section that is data alone its name in the dossier's `sections` ("swot" of "/sections/swot"); of
    /// any other empty.
    [[nodiscard]] QString own() const;
    /// What a table of what sections do speaks of it by: of one that is data alone its kind and "/sections".
    [[nodiscard]] SectionBinding inTables() const;
    bool operator==(const SectionBinding &) const = default;
};
[[nodiscard]] size_t qHash(const SectionBinding &binding, size_t seed = 0);

/// One section of a sjabloon: which member of the dossier it shows, its label and help, what is
/// required.
struct Section {
    QString key; ///< a name for people, and the anchor on the page; nothing is decided by it
    SectionBinding binding;
    Texts label, help, example;
    bool required = false;
    QStringList requiredIn = {}; ///< profiles in which it is required although it is not everywhere
    bool isPublic = true;
    int maxLength = 0; ///< characters, 0 none
    bool atStart = false; ///< is offered when a dossier begins, although it is not required
    [[nodiscard]] bool isRequired(const QString &profile) const
    {
        return required || requiredIn.contains(profile);
    }
};

/// A kind of plan, which decides what its dossier must have.
struct Profile {
    QString key;
    Texts label;
};

/// A template as data. Sections in the order residents read them.
struct SjabloonText {
    QString key;
    int version = 0;
    bool isStandard = false; ///< what a dossier gets where nobody chose
    bool isInternal
        = false; ///< its dossiers are for colleagues alone: so is every section, and none is published
    Texts title;
    QList<Profile> profiles;
    QList<Section> sections;
    [[nodiscard]] const Section *section(const QString &sectionKey) const;
    /// The key of the section that shows this place of the dossier ("planning/procedure/order"): of those
    /// bound to it or above it, the nearest. Empty: none does.
    [[nodiscard]] QString sectionAt(const QString &field) const;
    /// Whether residents see what stands there; never where no section shows it.
    [[nodiscard]] bool isPublicAt(const QString &field) const;
    /// As a dossier names it.
    [[nodiscard]] Sjabloon reference() const { return {.key = key, .version = version}; }
};

/// A word or sentence of the page, by its key in resources/words.
[[nodiscard]] QString pageWord(const QString &key, Language language);

} // namespace wd

// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"

#include <QStringList>

namespace wd
{

/// A text in both languages.
struct Words {
    QString nl, en;
    [[nodiscard]] const QString &in(Language language) const { return language == Language::Dutch ? nl : en; }
};

/// One section of the standard sjabloon: which member of the dossier it shows, its label and help, what is
/// required.
struct Section {
    QString key; ///< "summary", "about", "planning", "documents", ...: also the anchor on the page
    QString member; ///< pointer into the dossier ("/about/what")
    QString kind; ///< "line", "text", "rich", "people", "wijken", "planning", "list", "reaction", ...
    Words label, help, example;
    bool required = false;
    QStringList requiredIn = {}; ///< profiles in which it is required although it is not everywhere
    bool isPublic = true;
    int maxLength = 0; ///< characters, 0 none
    [[nodiscard]] bool isRequired(const QString &profile) const
    {
        return required || requiredIn.contains(profile);
    }
};

/// A kind of plan, which decides what its dossier must have.
struct Profile {
    QString key;
    Words label;
};

/// The template as data: resources/sjablonen/communicatiedossier-N.json. Sections in the order residents read
/// them.
struct SjabloonText {
    QString key;
    int version = 0;
    Words title;
    QList<Profile> profiles;
    QList<Section> sections;
    [[nodiscard]] const Section *section(const QString &sectionKey) const;
};

[[nodiscard]] const SjabloonText &standardSjabloon();
/// A word or sentence of the page, by its key in resources/words.
[[nodiscard]] QString pageWord(const QString &key, Language language);

/// The wijken of resources/wijken/wijken.csv: slug, name, stadsdeel. Candidates (in_42 = kandidaat) are known
/// but not `listed`.
struct Wijk {
    QString slug, name, stadsdeel;
    bool listed = true;
};
[[nodiscard]] const QList<Wijk> &wijken();
[[nodiscard]] QString wijkName(const QString &slug);

/// Moves a dossier to the newest version of its sjabloon; the same dossier when it is there already.
[[nodiscard]] Dossier migratedToNewest(const Dossier &dossier);

} // namespace wd

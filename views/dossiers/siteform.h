// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

namespace wd
{

/// One thing a person fills in to choose a site; its words are in views/words/siteformwords.
struct SiteFormField {
    enum class Is {
        Text,
        Address,
        Folder,
        Agreement, ///< no input: a button, once it is asked
    };
    QString key;
    Is is = Is::Text;
    bool needed = true;
    QStringList agreesTo = {}; ///< of an agreement: the NeedsUser it answers, up to a ':' in the detail
};

/// What one kind of site asks.
struct SiteForm {
    QString kind;
    QList<SiteFormField> fields;
    bool asksPassword = true;
};

/// What was filled in: of a kind, by the key of a field; an agreement is there or not.
struct SiteFormAnswers {
    QString kind;
    QHash<QString, QString> said;
    QString password = {};
};

} // namespace wd

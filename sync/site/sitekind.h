// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"
#include "model/dossier/ids.h"
#include "model/dossier/sitetrial.h"
#include "sync/site/siteconnection.h"
#include "sync/site/sitesettings.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace wd
{

/// One thing a person says to choose a site. Its key is its option on the command line ("user" is --user) and
/// names its words (views/words/siteformwords).
struct SiteField {
    enum class Is {
        Text,
        Address,
        Folder,
        Agreement, ///< said or not; on the command line a flag
    };
    QString key;
    Is is = Is::Text;
    bool needed = true;
    bool onForm = true; ///< false: the command line alone asks it
    QStringList agreesTo = {}; ///< of an agreement: the NeedsUser it answers, up to a ':' in the detail
};

/// What was said, by key. An agreement is agreed to when its key is there.
using SiteAnswers = QHash<QString, QString>;

/// What goes along with a try.
struct SiteTry {
    QString password = {}; ///< of a kind that asks none: empty
    RandomSource random = systemRandom();
    std::stop_token stop = {};
};

/// What joining a site told.
struct SiteFound {
    SiteSettings settings; ///< to be kept
    std::optional<bool> mayPublish; ///< nullopt: the site does not tell
    QString variant = {}; ///< which of its kind it is
    QStringList notes = {}; ///< what a person should know: codes of views/words/siteformwords
};

/// A kind of site: what a person says to choose one, what is found there before anything is made, and how one
/// connects to it. Holds nothing; all of it may be called on every thread. The kinds stand in one table
/// (app/site/sitekinds); nobody else asks which kind it is.
class SiteKind
{
public:
    SiteKind() = default;
    virtual ~SiteKind();
    SiteKind(const SiteKind &) = delete;
    SiteKind &operator=(const SiteKind &) = delete;

    /// As it is kept with a workspace: never changes.
    [[nodiscard]] virtual QString key() const = 0;
    /// In the order in which they are asked; all kinds have "user", and may have "base".
    [[nodiscard]] virtual QList<SiteField> fields() const = 0;
    [[nodiscard]] virtual bool asksPassword() const = 0;

    /// What its places keep of a site in a SiteMemory: to be forgotten with it.
    [[nodiscard]] virtual QStringList remembers() const { return {}; }

    /// What was said, as settings without a name of the person's own; looks at nothing. BadInput "usage"
    /// (subject: the option) when a needed answer lacks, "url" and the like when one is none.
    [[nodiscard]] Result<SiteSettings> read(const SiteAnswers &answers) const;
    /// Whether a password may be sent there: NeedsUser of a field's agreesTo when nobody agreed.
    [[nodiscard]] virtual Result<void> mayLogIn(const SiteSettings &site) const;
    /// The same settings with the agreements of these answers.
    [[nodiscard]] virtual SiteSettings agreed(const SiteSettings &site, const SiteAnswers &answers) const;
    /// Looks what is there: sends no name and no password, makes nothing. Answers the settings with what was
    /// found. NeedsUser of which whereSiteIs() tells: the site is elsewhere; of a field's agreesTo: a person
    /// has to agree first. Blocks, as the next two.
    [[nodiscard]] virtual Result<SiteSettings> look(const SiteSettings &site, const SiteTry &with) const = 0;
    /// Logs in once, or makes a site of what was looked at.
    [[nodiscard]] virtual Result<SiteFound> join(const SiteSettings &site, const SiteTry &with) const = 0;
    /// How one connects to a site that was joined; makes nothing there. An error that is not of the settings
    /// may be gone the next time.
    [[nodiscard]] virtual Result<SiteMaker> connect(const SiteSettings &site, const SiteTry &with) const = 0;

    /// What can be tried of a connection with such a site, in the order in which it is.
    [[nodiscard]] virtual QList<TrialSubject> trialSubjects() const = 0;
    /// The first of those: what is found before anybody logs in, up to what hinders. Sends no name and no
    /// password, makes nothing. Blocks. The rest is tried over a connection (sync/engine/trying).
    [[nodiscard]] virtual SiteTrial tryPlace(const SiteSettings &site, const SiteTry &with) const = 0;

    /// Where residents read what stands at a path of the site.
    [[nodiscard]] virtual QString publicUrl(const SiteSettings &site, const QString &path) const;
    /// Whether both are settings of one site; both are of this kind.
    [[nodiscard]] virtual bool isSame(const SiteSettings &one, const SiteSettings &other) const;

protected:
    /// Takes what only this kind is told; `user`, `base` and `kind` stand in them already.
    [[nodiscard]] virtual Result<void> take(SiteSettings &settings, const SiteAnswers &answers) const = 0;
};

} // namespace wd

// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/sitesettings.h"
#include "app/story.h"

namespace wd
{

using namespace Qt::StringLiterals;

CommandResult runStory(Session &session, const CommandLine &line)
{
    StoryOptions options{.url = {},
                         .user = line.option(u"user"_s),
                         .unencrypted = line.has(u"unencrypted"_s),
                         .keep = line.has(u"keep"_s) || line.has(u"stay"_s),
                         .language = session.language()};
    if (line.has(u"url"_s) != line.has(u"user"_s))
        return wrongUse(line.has(u"url"_s) ? u"--user"_s : u"--url"_s);
    if (line.has(u"url"_s)) {
        WD_ASSIGN(options.url, siteAddress(line.option(u"url"_s)));
        if (qEnvironmentVariableIsEmpty("WIJKDOSSIER_PASSWORD"))
            return fail(ErrorKind::NeedsUser, options.url.host(), u"no-password"_s);
    }
    return tellStory(options, session.around().out, session.around().err) == 0 ? ExitCode::Done
                                                                               : ExitCode::Failed;
}

} // namespace wd

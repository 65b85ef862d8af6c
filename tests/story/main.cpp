// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

//   wijkstory                            on an Oefensite of its own; with --keep (or --stay) that stays open
//   wijkstory --url U --user N           on a site that is there; the password in WIJKDOSSIER_PASSWORD
//             --unencrypted              even if others can read the password on the way
#include "app/commands/commandline.h"
#include "app/commands/exitcode.h"
#include "app/locale.h"
#include "sync/plone/site/siteaddress.h"
#include "tests/story/story.h"
#include "views/words/sentences.h"

#include <QCoreApplication>

using namespace wd;
using namespace Qt::StringLiterals;

namespace
{

Result<StoryOptions> optionsOf(const QStringList &arguments, Language language)
{
    const CommandForm form{.name = u"story"_s,
                           .options = {u"url"_s, u"user"_s},
                           .flags = {u"keep"_s, u"stay"_s, u"unencrypted"_s}};
    WD_ASSIGN(const CommandLine line, readCommandLine(QStringList{form.name} + arguments, {form}));
    StoryOptions options{.url = {},
                         .user = line.option(u"user"_s),
                         .unencrypted = line.has(u"unencrypted"_s),
                         .keep = line.has(u"keep"_s) || line.has(u"stay"_s),
                         .language = language};
    if (line.has(u"url"_s) != line.has(u"user"_s))
        return wrongUse(line.has(u"url"_s) ? u"--user"_s : u"--url"_s);
    if (line.has(u"url"_s)) {
        WD_ASSIGN(options.url, siteAddress(line.option(u"url"_s)));
        if (qEnvironmentVariableIsEmpty("WIJKDOSSIER_PASSWORD"))
            return fail(ErrorKind::NeedsUser, options.url.host(), u"no-password"_s);
    }
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    const Language language = languageOfEnvironment();
    useUtf8();
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout), err(stderr);
    const auto options = optionsOf(QCoreApplication::arguments().mid(1), language);
    if (!options) {
        err << sentence(options.error(), language) << Qt::endl;
        return int(exitCodeOf(options.error()));
    }
    return tellStory(*options, out, err);
}

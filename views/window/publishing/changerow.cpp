// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/publishing/changerow.h"

#include "views/window/publishing/worddiff.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString memberHtml(const ChangeDetail &detail, WordRun::Kind kind, const PartTitle &title)
{
    const bool came = kind == WordRun::New;
    if (!detail.rich.isEmpty())
        return u"<p style='margin:4px 0 0 0'>%1:</p>%2"_s.arg(escaped(detail.label),
                                                              came ? richChangeHtml({}, detail.rich, title)
                                                                   : richChangeHtml(detail.rich, {}, title));
    const QString text = escaped(detail.text);
    return u"<p style='margin:0'>%1: %2</p>"_s.arg(escaped(detail.label),
                                                   came ? text : changeMark(kind, text));
}

/// A part that came or went, with all that residents will read of it.
QString partHtml(const PublicChange &change, const PartTitle &title)
{
    const bool came = change.before.isEmpty();
    const WordRun::Kind kind = came ? WordRun::New : WordRun::Gone;
    QString html = changeMark(kind, escaped(came ? change.after : change.before));
    for (const ChangeDetail &detail : change.details)
        html += memberHtml(detail, kind, title);
    return html;
}

} // namespace

QString changeHtml(const PublicChange &change, const PartTitle &title)
{
    switch (change.form) {
    case PublicChange::Form::Order:
        return escaped(change.after);
    case PublicChange::Form::Part:
        return partHtml(change, title);
    case PublicChange::Form::Rich:
        return richChangeHtml(change.richBefore, change.richAfter, title);
    case PublicChange::Form::Value:
        if (change.before.isEmpty())
            return escaped(change.after);
        return changeMark(WordRun::Gone, escaped(change.before)) + u"→ "_s
            + changeMark(WordRun::New, escaped(change.after));
    case PublicChange::Form::Text:
        if (change.before.isEmpty())
            return escaped(change.after);
        return diffHtml(wordDiff(change.before, change.after));
    }
    Q_UNREACHABLE();
}

} // namespace wd

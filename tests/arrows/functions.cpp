// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/arrows/functions.h"

#include <QRegularExpression>

namespace wd::arrows
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype most = 60;
constexpr qsizetype deepest = 3;

/// What stands before a brace, back to the end of whatever comes before that.
QString headAbove(const QStringList &lines, qsizetype brace)
{
    static const QRegularExpression end(u"^\\s*(//.*)?$|[;{}:]$"_s);
    QString head;
    for (qsizetype i = brace - 1; i >= 0 && !end.match(lines[i]).hasMatch(); --i)
        head = lines[i].trimmed() + u' ' + head;
    return head;
}

bool isFunction(const QString &head)
{
    static const QRegularExpression other(u"^(template <.*> )?(class|struct|enum|union|namespace)\\b"_s);
    return head.contains(u')') && !other.match(head).hasMatch();
}

qsizetype linesThatCount(const QStringList &body)
{
    static const QRegularExpression row(u"^\\s*(case .*:|\\{.*\\},?)$"_s);
    qsizetype count = 0;
    bool afterCase = false, inReturn = false;
    for (const QString &line : body) {
        inReturn = inReturn || (afterCase && line.trimmed().startsWith(u"return "_s));
        if (row.match(line).hasMatch()) {
            afterCase = line.trimmed().startsWith(u"case "_s);
        } else if (inReturn) {
            inReturn = !line.endsWith(u';');
            afterCase = false;
        } else {
            ++count;
            afterCase = false;
        }
    }
    return count;
}

} // namespace

QStringList longFunctions(const Source &source)
{
    static const QRegularExpression opens(u"^( *)\\{$"_s);
    static const QRegularExpression data(u"_data\\(\\) *$"_s);
    QStringList wrong;
    const QStringList lines = source.text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto found = opens.match(lines[i]);
        const QString head = found.hasMatch() ? headAbove(lines, i) : QString();
        if (!isFunction(head) || data.match(head).hasMatch())
            continue;
        const qsizetype end = lines.indexOf(found.captured(1) + u'}', i);
        const qsizetype count = linesThatCount(lines.mid(i + 1, end - i - 1));
        if (count > most)
            wrong << u"%1: %2 has %3 lines, more than %4"_s.arg(source.name, head.simplified())
                         .arg(count)
                         .arg(most);
    }
    return wrong;
}

QStringList deepStatements(const Source &source)
{
    static const QRegularExpression statement(u"^(} )?(else|if|for|while|switch|do|try)\\b"_s);
    QStringList wrong;
    QList<qsizetype> around; // how far in each statement stands
    qsizetype number = 0;
    for (const QString &line : source.text.split(u'\n')) {
        ++number;
        const QString words = line.trimmed();
        const qsizetype in = line.indexOf(words);
        if (words.isEmpty())
            continue;
        while (!around.isEmpty() && around.last() >= in)
            around.removeLast();
        if (!statement.match(words).hasMatch())
            continue;
        around.append(in);
        if (around.size() > deepest)
            wrong << u"%1:%2 stands within %3 others"_s.arg(source.name).arg(number).arg(around.size() - 1);
    }
    return wrong;
}

} // namespace wd::arrows

// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandline.h"

#include "app/commands/exitcode.h"

#include <algorithm>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

/// Reads from left to right. Before the command only what goes for all of them may stand.
class Reader
{
public:
    Reader(const QStringList &arguments, const QList<CommandForm> &forms)
        : m_left(arguments)
        , m_forms(forms)
    {
    }

    Result<CommandLine> read()
    {
        while (!m_left.isEmpty())
            WD_TRY(takeOne());
        m_line.workspace = m_line.options.take(u"workspace"_s);
        m_line.json = m_line.flags.remove(u"json"_s);
        m_line.help = m_line.flags.remove(u"help"_s);
        m_line.version = m_line.flags.remove(u"version"_s);
        if (m_form) {
            m_line.command = m_form->name;
            return m_line.help ? m_line : checked();
        }
        if (!m_line.words.isEmpty())
            return wrongUse(m_line.words.first());
        return m_line;
    }

private:
    Result<void> takeOne()
    {
        const QString word = m_left.takeFirst();
        if (m_wordsOnly || !word.startsWith(u'-') || !(word.startsWith(u"--"_s) || isShort(word)))
            return takeWord(word);
        if (word == u"--"_s) {
            m_wordsOnly = true;
            return {};
        }
        return takeOption(word == u"-o"_s ? u"--output"_s : word == u"-h"_s ? u"--help"_s : word);
    }

    static bool isShort(const QString &word) { return word == u"-o"_s || word == u"-h"_s; }

    Result<void> takeWord(const QString &word)
    {
        const bool isFile = word.contains(u'.') || word.contains(u'/');
        if (!m_form && m_line.words.isEmpty() && (isFile || !m_line.files.isEmpty())) {
            m_line.files.append(word);
            return {};
        }
        m_line.words.append(word);
        if (m_form)
            return {};
        const QString said = m_line.words.join(u' ');
        const auto begins = [&said](const CommandForm &form) {
            return form.name == said || form.name.startsWith(said + u' ');
        };
        const auto form = std::find_if(m_forms.begin(), m_forms.end(), begins);
        if (form == m_forms.end())
            return wrongUse(said);
        if (form->name == said) {
            m_form = &*form;
            m_line.words.clear();
        }
        return {};
    }

    Result<void> takeOption(const QString &word)
    {
        const QString name = word.section(u'=', 0, 0).mid(2);
        const bool hasValue = word.contains(u'=');
        const bool wantsValue = name == u"workspace"_s || (m_form && m_form->options.contains(name));
        const bool known = wantsValue || name == u"json"_s || name == u"help"_s || name == u"version"_s
            || (m_form && m_form->flags.contains(name));
        if (!known || m_line.has(name) || (hasValue && !wantsValue))
            return wrongUse(word);
        if (!wantsValue) {
            m_line.flags.insert(name);
            return {};
        }
        if (!hasValue && m_left.isEmpty())
            return wrongUse(word);
        m_line.options.insert(name, hasValue ? word.section(u'=', 1) : m_left.takeFirst());
        return {};
    }

    Result<CommandLine> checked() const
    {
        if (m_line.words.size() < m_form->least)
            return wrongUse(m_form->name);
        if (m_form->most >= 0 && m_line.words.size() > m_form->most)
            return wrongUse(m_line.words.at(m_form->most));
        return m_line;
    }

    QStringList m_left;
    const QList<CommandForm> &m_forms;
    const CommandForm *m_form = nullptr;
    bool m_wordsOnly = false;
    CommandLine m_line;
};

} // namespace

Result<CommandLine> readCommandLine(const QStringList &arguments, const QList<CommandForm> &forms)
{
    return Reader(arguments, forms).read();
}

} // namespace wd

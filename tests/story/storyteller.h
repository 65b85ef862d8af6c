// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dates/edtf.h"
#include "tests/story/storydesk.h"

#include <QTextStream>

#include <optional>

namespace wd
{

using namespace Qt::StringLiterals;

/// How a story speaks: in the user's language, on two streams, about commands that must succeed.
class StoryTeller
{
protected:
    StoryTeller(Language language, QTextStream &out, QTextStream &err)
        : m_language(language)
        , m_out(out)
        , m_err(err)
    {
    }

    [[nodiscard]] QString localeName() const
    {
        return m_language == Language::Dutch ? u"C.UTF-8"_s : u"en_GB.UTF-8"_s;
    }
    [[nodiscard]] QString say(const QString &dutch, const QString &english) const
    {
        return m_language == Language::Dutch ? dutch : english;
    }
    void line(const QString &dutch, const QString &english) { m_out << say(dutch, english) << Qt::endl; }
    bool wrong(const QString &dutch, const QString &english, const QByteArray &more = {})
    {
        m_err << say(dutch, english) << u' ' << QString::fromUtf8(more.trimmed()) << Qt::endl;
        return false;
    }

    /// Runs a command that must succeed; its output without the line end.
    std::optional<QByteArray> must(const StoryDesk &desk, const QStringList &arguments)
    {
        const StoryDesk::Said said = desk.run(arguments);
        if (said.exitCode == 0)
            return said.out.trimmed();
        wrong(u"Op de %1 ging „%2” niet goed (%3):"_s.arg(desk.name(), arguments.join(u' ').left(60))
                  .arg(said.exitCode),
              u"On the %1, “%2” did not go well (%3):"_s.arg(desk.name(), arguments.join(u' ').left(60))
                  .arg(said.exitCode),
              said.err + said.out);
        return std::nullopt;
    }

private:
    Language m_language;
    QTextStream &m_out;
    QTextStream &m_err;
};

} // namespace wd

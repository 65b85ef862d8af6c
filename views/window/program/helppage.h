// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sjabloon/sjablooncatalogue.h"
#include "views/window/page.h"

#include <QLineEdit>

namespace wd
{

/// One subject of the help: what it is called and what there is to know, paragraphs parted by an empty line.
struct HelpTopic {
    QString title, text;
    [[nodiscard]] bool says(const QString &words) const
    {
        return title.contains(words, Qt::CaseInsensitive) || text.contains(words, Qt::CaseInsensitive);
    }
};

/// All subjects: how one works with the program, then what each section of a dossier asks.
[[nodiscard]] QList<HelpTopic> helpTopics(const SjabloonCatalogue &sjablonen, Language language);

/// The help as a whole: its contents, a line to search it, and the subject one chose.
class HelpPage : public PageFrame
{
    Q_OBJECT

public:
    HelpPage(const SjabloonCatalogue &sjablonen, Language language, QWidget *parent = nullptr);

    /// Shows the contents, with the focus in the line to search.
    void begin();

private:
    void list();
    void read(const HelpTopic &topic);

    QList<HelpTopic> m_topics;
    QLineEdit *m_words;
    QVBoxLayout *m_shown;
};

} // namespace wd

// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/foundplaces.h"
#include "views/dossiers/open/opendossier.h"

#include <QLabel>
#include <QLineEdit>
#include <QWidget>

namespace wd
{

class SectionPane;

/// The bar above the part with which one walks through every place where words stand in the open dossier,
/// section after section; each is shown and marked while the bar keeps the focus.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    FindBar(OpenDossier &openDossier, SectionPane &part, Language language, QWidget *parent = nullptr);

    /// Shows the bar with the focus in it; what is selected in the part is what one looks for.
    void begin();
    /// To the next place, or the one before; round at the end. Shows the bar where it was hidden.
    void step(bool next);
    void finish(); ///< hides the bar and goes on where the mark stands

Q_SIGNALS:
    void placeAsked(const QString &section, const QString &part, const QString &field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void goTo(qsizetype at);
    void mark(const WordPlace &place);
    void tell();

    OpenDossier &m_openDossier;
    SectionPane &m_part;
    Language m_language;
    QLineEdit *m_words;
    QLabel *m_count;
    QList<WordPlace> m_found;
    qsizetype m_at = -1;
};

} // namespace wd

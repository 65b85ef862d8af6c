// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/open/opendossier.h"

#include <QLabel>
#include <QWidget>

namespace wd
{

/// Who else has the open dossier open now, and since when, in a quiet line; hidden when nobody has. Its room
/// stays then: what one writes below it does not jump when a colleague comes or goes.
class AlsoOpenLine : public QWidget
{
    Q_OBJECT

public:
    AlsoOpenLine(const OpenDossier &openDossier, Language language, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void dress();
    [[nodiscard]] QString wordsOf(const AlsoOpen &other) const;

    const OpenDossier &m_openDossier;
    Language m_language;
    QLabel *m_sign, *m_words;
};

} // namespace wd

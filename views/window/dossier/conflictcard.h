// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/open/opendossier.h"
#include "views/window/page.h"

#include <QBoxLayout>

namespace wd
{

/// Two people changed the same: both texts with the changed words marked, and the choice.
class ConflictCard : public Card
{
    Q_OBJECT

public:
    ConflictCard(const NumberedConflict &conflict, OpenDossier &openDossier, Language language,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person will write it himself: the field with what stands there now.
    void editAsked(const QString &part, const QString &field);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *side(const QString &heading, const QString &html);

    QBoxLayout *m_sides;
    QBoxLayout *m_buttons;
};

} // namespace wd

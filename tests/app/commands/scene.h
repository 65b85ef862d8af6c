// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/window/actor.h"

#include <QPointer>
#include <QTimer>
#include <QUrl>

namespace wd::test
{

/// What is open when a command is given.
enum class State { Open, Empty, ReadOnly };

/// A window on the Oefensite in one of the three states; a browser that only writes down where it is sent,
/// and somebody who answers every file and print dialog with one path.
class Scene : public QObject
{
    Q_OBJECT

public:
    explicit Scene(State state);
    ~Scene() override;

    /// Everything back as the state says: the dossier open on its summary, or none, and the focus in a text.
    [[nodiscard]] bool begin();
    /// Puts the open dossier on the site, for what asks for a published one.
    [[nodiscard]] bool publish();
    /// Lets this desk know that a newer program put the dossier on the site that is only to be read here.
    [[nodiscard]] bool isPublishedElsewhere();

    [[nodiscard]] QAction *action(const QString &name) const;
    /// Every action of the menu bar and its submenus.
    [[nodiscard]] QList<QAction *> menuActions() const;
    /// Opens the palette, looks the action up by its words and presses Enter; false: it is not offered.
    [[nodiscard]] bool runByPalette(QAction *action);
    /// The line or text that has the focus in this state.
    [[nodiscard]] QWidget *input() const;
    [[nodiscard]] QString inputText() const;
    [[nodiscard]] OpenDossier &openDossier() { return actor.openDossier(); }
    [[nodiscard]] QWidget *find(const QString &name) const { return actor.find(name); }

    const State state;
    QTemporaryDir files; ///< the workspace, and what is saved
    Actor actor;
    DossierId writable, newer;
    QString path; ///< what dialogs are answered with
    QList<QUrl> browsed;
    QPointer<QWidget> first; ///< the window the command is given in
    QString before; ///< what a row wants to remember
    QDateTime syncedBefore;

public Q_SLOTS:
    void browse(const QUrl &url) { browsed.append(url); }

private:
    void answer();

    QTimer m_answering;
    QString m_summary; ///< of the open dossier, as it was
};

} // namespace wd::test

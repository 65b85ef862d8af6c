// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QFrame>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QStandardItemModel>

namespace wd
{

/// Every command of the window behind one key: type a few letters of it, press Enter.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    void open(const QList<QAction *> &commands);

    /// How well `typed` fits `words`: 0 not at all; the letters in their order, better when they begin words.
    [[nodiscard]] static int fit(const QString &typed, const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refill();
    [[nodiscard]] int heightIn(int room) const;
    void run();

    QList<QAction *> m_commands;
    QLineEdit *m_typed;
    QListView *m_list;
    QStandardItemModel m_found;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace wd

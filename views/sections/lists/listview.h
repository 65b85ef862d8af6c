// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace wd
{

/// A list that is as high as its rows, up to six; a longer one scrolls in the room it is given, and without
/// such room is as high as its rows up to forty. Keys that act on rows are told.
class ListView : public QListView
{
    Q_OBJECT

public:
    explicit ListView(QWidget *parent);

    /// More rows than it shows without scrolling.
    [[nodiscard]] bool isLong() const;
    /// How high a long list may be; two rows and a half are always seen, and never more than six and a
    /// half.
    void setRoom(int height);

    /// The least of those heights.
    [[nodiscard]] int leastHeight() const;

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void moveAsked(int by);
    void trashAsked();
    void pasteAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) override;

private:
    [[nodiscard]] int heightOf(int rows) const;

    int m_room = QWIDGETSIZE_MAX;
};

} // namespace wd

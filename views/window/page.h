// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace wd
{

/// A page in the place of the part: a heading with a way back, and a column of a readable width that scrolls.
class PageFrame : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageFrame(const QString &heading, QWidget *parent = nullptr);

    /// Where the page puts what it shows, above a stretch.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    void setHeading(const QString &heading);

    /// A label that wraps, with a role of the style sheet.
    [[nodiscard]] static QLabel *label(const QString &words, const char *role, QWidget *parent);
    [[nodiscard]] static QPushButton *button(const QString &name, const QString &words, const char *role,
                                             QWidget *parent);
    /// What came later is walked through where it stands: the inputs of `group` just before `place`.
    static void tabBefore(QWidget *place, const QWidget &group);
    /// Takes all widgets out of a layout, and away.
    static void clear(QLayout *layout);

Q_SIGNALS:
    void closeAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Escape goes back
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *m_whole, *m_column;
    QLabel *m_heading;
};

/// A card: a frame on a ground of its own colour with a column in it.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const char *role, QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

} // namespace wd

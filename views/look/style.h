// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QListView>
#include <QProxyStyle>
#include <QStyledItemDelegate>

namespace wd
{

/// What a style sheet cannot say: ticks in our colours, and icons and ticks that grow with the type.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *more) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
};

/// A row of a list that shows the focus itself; a ring round the whole list would not say where one is.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

/// What a line suggests while one types in it: rows of the usual height, always whole ones, in a frame.
class Suggestions : public QListView
{
    Q_OBJECT

public:
    explicit Suggestions(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

/// A combo box with our arrow: a style sheet takes the style's own away.
class ComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ComboBox(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace wd

// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/columns.h"

#include "views/look/look.h"

namespace wd
{

namespace
{

constexpr int threeColumns = 1000, twoColumns = 680; ///< px at the usual size of type
constexpr int roomForPreview = 1500; ///< beside three columns; in less the dossiers make room for it
constexpr int shelfWidth = 280, outlineWidth = 240, partWidth = 760, previewWidth = 420;

int scaled(int pixels)
{
    return int(pixels * typeScale());
}

} // namespace

Columns::Columns(QWidget *shelf, QWidget *outline, QWidget *part, QWidget *preview, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("columns"));
    setHandleWidth(1);
    setChildrenCollapsible(false);
    for (QWidget *column : {shelf, outline, part, preview})
        addWidget(column);
    shelf->setMinimumWidth(scaled(240));
    outline->setMinimumWidth(scaled(200));
    part->setMinimumWidth(320);
    preview->setMinimumWidth(280);
    setStretchFactor(Part, 1);
    setSizes({scaled(shelfWidth), scaled(outlineWidth), partWidth, previewWidth});
    arrange();
}

void Columns::walkTo(Place place)
{
    m_place = place;
    arrange();
}

void Columns::setPreviewShown(bool shown)
{
    m_preview = shown;
    arrange();
}

void Columns::setDossierOpen(bool open)
{
    m_open = open;
    if (!open)
        m_place = Shelf;
    arrange();
}

void Columns::setAlone(bool alone)
{
    m_alone = alone;
    arrange();
}

void Columns::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    const int columns = width() >= scaled(threeColumns) ? 3 : width() >= scaled(twoColumns) ? 2 : 1;
    const bool other = columns != m_columns;
    m_columns = columns;
    arrange();
    if (other)
        Q_EMIT foldedChanged();
}

void Columns::arrange()
{
    const bool wide = m_columns == 3;
    const bool crowded = m_open && m_preview && width() < scaled(roomForPreview);
    widget(Shelf)->setVisible(m_place == Shelf || (wide && !crowded));
    widget(Outline)->setVisible(m_open
                                && (wide || m_place == Outline || (m_columns == 2 && m_place != Preview)));
    widget(Part)->setVisible(wide || m_place == Part || (m_columns == 2 && m_place == Outline));
    widget(Preview)->setVisible(m_open && m_preview && (wide || m_place == Preview));
    if (m_columns == 2 && m_place == Shelf)
        widget(Outline)->setVisible(m_open);
    if (!m_alone)
        return;
    for (const Place place : {Shelf, Outline, Preview})
        widget(place)->hide();
    widget(Part)->show();
}

} // namespace wd

// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/columns.h"

#include "views/look/look.h"

#include <algorithm>

namespace wd
{

namespace
{

// In px at the usual size of type.
constexpr int threeColumns = 1000, twoColumns = 680;
constexpr int roomForPreview = 1270; ///< beside three columns
constexpr int dossierListWidth = 280, outlineWidth = 240, partLeast = 470, previewWidth = 420;
constexpr int dossierListLeast = 260, outlineLeast = 240, previewLeast = 300;

int scaled(int pixels)
{
    return int(pixels * typeScale());
}

} // namespace

Columns::Columns(QWidget *shownDossiers, QWidget *outline, QWidget *part, QWidget *preview, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_widths{dossierListWidth, outlineWidth, partLeast, previewWidth}
{
    setObjectName(QStringLiteral("columns"));
    setHandleWidth(1);
    setChildrenCollapsible(false);
    for (QWidget *column : {shownDossiers, outline, part, preview})
        addWidget(column);
    shownDossiers->setMinimumWidth(scaled(dossierListLeast));
    outline->setMinimumWidth(scaled(outlineLeast));
    part->setMinimumWidth(320);
    preview->setMinimumWidth(previewLeast);
    setStretchFactor(Part, 1);
    connect(this, &QSplitter::splitterMoved, this, [this](int, int handle) { noteWidths(handle); });
    arrange();
}

void Columns::setWidths(const QList<int> &widths)
{
    for (qsizetype place = 0; place < std::min(widths.size(), m_widths.size()); ++place) {
        if (widths.at(place) > 0)
            m_widths[place] = widths.at(place);
    }
    m_widths[Part] = std::min(m_widths[Part], partLeast);
    share();
}

/// The two places beside the handle that was drawn.
void Columns::noteWidths(int handle)
{
    int before = handle - 1;
    while (before > 0 && widget(before)->isHidden())
        --before;
    for (const int place : {before, handle}) {
        const int width = int(sizes().at(place) / typeScale());
        m_widths[place] = place == Part ? std::min(width, partLeast) : width;
    }
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
        m_place = ShownDossiers;
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

void Columns::showEvent(QShowEvent *event)
{
    QSplitter::showEvent(event);
    share();
}

void Columns::arrange()
{
    const bool wide = m_columns == 3;
    const bool crowded = m_open && m_preview && width() < scaled(roomForPreview);
    widget(ShownDossiers)->setVisible(m_place == ShownDossiers || (wide && !crowded));
    widget(Outline)->setVisible(m_open
                                && (wide || m_place == Outline || (m_columns == 2 && m_place != Preview)));
    widget(Part)->setVisible(wide || m_place == Part || (m_columns == 2 && m_place == Outline));
    const bool asideForDossierList = crowded && m_place == ShownDossiers;
    widget(Preview)->setVisible(m_open && m_preview
                                && ((wide && !asideForDossierList) || m_place == Preview));
    if (m_columns == 2 && m_place == ShownDossiers)
        widget(Outline)->setVisible(m_open);
    if (m_alone) {
        for (const Place place : {ShownDossiers, Outline, Preview})
            widget(place)->hide();
        widget(Part)->show();
    }
    share();
}

/// Every place as wide as the person made it, the part what is left; where that is too little the preview
/// gives way first, then dossiers and outline.
void Columns::share()
{
    if (!isVisible())
        return; // all that stands in them would be laid out for nobody
    QList<int> widths(count(), 0);
    int left = width();
    for (int place = 0; place < count(); ++place) {
        if (place == Part || widget(place)->isHidden())
            continue;
        widths[place] = std::max(scaled(m_widths.at(place)), widget(place)->minimumWidth());
        left -= widths.at(place) + handleWidth();
    }
    for (const Place place : {Preview, ShownDossiers, Outline}) {
        if (widget(place)->isHidden())
            continue;
        const int lacks = scaled(m_widths.at(Part)) - left;
        const int gives = std::clamp(lacks, 0, widths.at(place) - widget(place)->minimumWidth());
        widths[place] -= gives;
        left += gives;
    }
    widths[Part] = widget(Part)->isHidden() ? 0 : std::max(left, 1);
    setSizes(widths);
}

} // namespace wd

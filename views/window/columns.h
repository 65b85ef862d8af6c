// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace wd
{

/// The columns of the window: dossiers, outline, part, and perhaps the preview. In a narrow window they fold:
/// under 1270 px the dossiers make room for the preview, under 1000 they give way, under 680 the outline too;
/// one then walks between them. All widths are of the text's size.
class Columns : public QSplitter
{
    Q_OBJECT

public:
    enum Place { ShownDossiers, Outline, Part, Preview };

    Columns(QWidget *shownDossiers, QWidget *outline, QWidget *part, QWidget *preview,
            QWidget *parent = nullptr);

    /// In a folded window: shows this place. In a wide one all places are seen anyway.
    void walkTo(Place place);
    [[nodiscard]] Place place() const { return m_place; }
    /// 3 columns, 2, or 1 (the preview aside).
    [[nodiscard]] int folded() const { return m_columns; }
    /// What a person made of each place's width, at the usual size of type; of the part the least it needs.
    [[nodiscard]] QList<int> widths() const { return m_widths; }
    void setWidths(const QList<int> &widths); ///< of four; what is not above 0 is left as it is
    void setPreviewShown(bool shown);
    [[nodiscard]] bool isPreviewShown() const { return m_preview; }
    /// False: nothing is open; only the dossiers are of use.
    void setDossierOpen(bool open);
    /// Only the part's place is seen: a page that stands by itself.
    void setAlone(bool alone);

Q_SIGNALS:
    void foldedChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void share();
    void noteWidths(int handle);

    QList<int> m_widths;
    Place m_place = ShownDossiers;
    int m_columns = 3;
    bool m_preview = false, m_open = false, m_alone = false;
};

} // namespace wd

// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/boundfield.h"

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace wd
{

/// Several wijken by their slugs: a list of ticks grouped by stadsdeel, with a line to search in it. A tick
/// at a stadsdeel is one for all its wijken. Which are chosen stands under it in words.
class WijkenField : public BoundField<QStringList>
{
    Q_OBJECT

public:
    WijkenField(OpenDossier &openDossier, const Words &words, Binding<QStringList> binding,
                QWidget *parent = nullptr);

protected:
    void showValue(const QStringList &value) override;
    [[nodiscard]] std::optional<QStringList> input() const override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void filter(const QString &words);
    void tickNamed();
    void tell();
    void unfold();
    void fitHeight();
    void dressGroups();
    [[nodiscard]] QList<QTreeWidgetItem *> rows() const;

    QLineEdit *m_search = nullptr;
    QTreeWidget *m_list = nullptr;
    QTimer m_ticked; ///< a stadsdeel ticks many at once: one step
};

} // namespace wd

// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sjabloon/sjablooncatalogue.h"
#include "views/sections/sectioneditor.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace wd
{

/// The right column: who else has the dossier open, one section of it with its name, what it asks, the cards
/// that wait for an answer, and its editor.
class SectionPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit SectionPane(EditorContext context, QWidget *parent = nullptr);

    /// Shows a section by its key; the same one again keeps its editor.
    void showSection(const QString &key);
    [[nodiscard]] QString section() const { return m_section; }
    /// Goes to a place: opens its section, shows the part and focuses the field. Empty names: the section's
    /// first field.
    void goTo(const QString &part, const QString &field);
    void goToSection(const QString &key, const QString &part, const QString &field);
    void setCards(QWidget *cards); ///< what waits for an answer, above the editor; takes it over
    void toggleHelp(); ///< F1: what the sjabloon asks here, with an example
    void flush();

Q_SIGNALS:
    void sectionShown(const QString &key);
    void historyAsked(const QString &key);
    void sjabloonAsked(); ///< what a newer version of it changes
    void arranged(); ///< something came, went, or has another size

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeEditorAnew();
    void takeOver();
    [[nodiscard]] bool isFollowingOther() const;
    void followSjabloon();
    void tellUnknown();
    void tellSection();

    EditorContext m_context;
    QString m_section;
    QWidget *m_page;
    QVBoxLayout *m_column;
    QLabel *m_lock, *m_unknown, *m_title, *m_help, *m_example;
    QPushButton *m_history, *m_helpButton;
    std::unique_ptr<SectionEditor> m_editor;
    Sjabloon m_followed; ///< what the editor was made by
    bool m_locked = false; ///< nobody may write here
};

} // namespace wd

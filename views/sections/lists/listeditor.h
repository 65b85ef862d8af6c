// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/files/incomingfilescard.h"
#include "views/sections/lists/listmodel.h"
#include "views/sections/lists/listview.h"
#include "views/sections/sectioneditor.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace wd
{

/// A list of parts with the form of the one that is chosen under it: add, move, throw away, each by button
/// and by key; files by button, drop or paste. What was thrown away can be had back at once. A long list
/// scrolls, and then its form scrolls by itself and the page does not. Subclasses say what a row tells, and
/// fill the form.
class ListEditor : public SectionEditor
{
    Q_OBJECT

public:
    struct Words {
        QString list; ///< what it is called, for screen readers
        QString empty; ///< an invitation
        QString add = {}; ///< the button; empty: parts come by files only
        QString added = {}; ///< name of the step, and of the part until it has one
        QString moved, removed; ///< names of steps
        QString files = {}; ///< the button for files; empty: none are taken
        QString fileKinds = {}; ///< as QFileDialog wants them
    };

    void takeOver() override;
    void reveal(const QString &part, const QString &field) override;
    bool acceptFiles(const QStringList &paths) override;

    [[nodiscard]] ListView &list() { return *m_list; }
    [[nodiscard]] QStringList chosen() const;
    void choose(const QStringList &ids);

protected:
    ListEditor(const EditorContext &context, const Words &words, const ListActs &acts, QWidget *parent);
    /// At the end of a subclass' constructor.
    void begin();

    [[nodiscard]] virtual ListRow rowOf(const Dossier &dossier, const QString &id) const = 0;
    /// The fields of one part, from top to bottom.
    virtual void fillForm(const QString &id, QVBoxLayout *form) = 0;
    /// The fields several parts have together; the default says how many they are.
    virtual void fillFormOfMany(const QStringList &ids, QVBoxLayout *form);
    /// What becomes of files that are added; the key stands for the list.
    [[nodiscard]] virtual std::optional<IncomingFiles::Plan> filePlan() const { return std::nullopt; }

    void addPart();
    void chooseFiles();
    void paste();
    void acceptPicture(const QImage &picture);
    void takeFiles(const IncomingFiles::Plan &plan, const QStringList &paths);
    [[nodiscard]] const ListActs &acts() const { return m_acts; }
    [[nodiscard]] QString dateWords(const EdtfDate &date) const;
    [[nodiscard]] QString dayWords(const QString &day) const;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void lay();
    void showForm();
    void follow(IncomingFiles *incoming);
    void move(int by);
    void moveTo(const QString &id, const QString &placeOf);
    void throwAway();
    void takeBack();
    void tellActs();
    void foldActs();
    [[nodiscard]] int roomToShare() const;
    void share();
    void placeForm();

    Words m_words;
    ListActs m_acts;
    ListModel m_model;
    ListView *m_list;
    QLabel *m_empty;
    QPushButton *m_add, *m_files, *m_up, *m_down, *m_trash;
    QBoxLayout *m_buttons = nullptr;
    IncomingFilesCard *m_incoming;
    QFrame *m_removedCard;
    QLabel *m_removedWords;
    QPushButton *m_takeBack;
    QStringList m_removed, m_formOf;
    QWidget *m_form = nullptr;
    QScrollArea *m_formPage; ///< where the form is beside a long list
    QVBoxLayout *m_column;
    bool m_shares = false; ///< the form is there now
    bool m_taking = false;
};

} // namespace wd

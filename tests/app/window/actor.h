// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/site/sitethread.h"
#include "app/windowprogram.h"

#include <QTemporaryDir>
#include <QTest>

namespace wd::test
{

/// Somebody at a window: clicks, types and chooses as a person does, by the names of the widgets, and counts
/// every deliberate act. Looking is free. An act on something that is not there, hidden or switched off fails
/// the test.
class Actor
{
public:
    /// A fresh workspace; `site` empty: no site yet. `files`: the program is started with.
    explicit Actor(const QString &workspace = {}, Language language = Language::Dutch,
                   const Clock &clock = systemClock(), const QStringList &files = {});
    ~Actor();

    [[nodiscard]] MainWindow &window() { return *m_program->window(); }
    [[nodiscard]] WindowProgram &program() { return *m_program; }
    [[nodiscard]] OpenDossier &openDossier() { return window().openDossier(); }
    [[nodiscard]] SiteHost &site() { return *m_program->site(); }
    [[nodiscard]] QString workspace() const { return m_workspace; }
    [[nodiscard]] int acts() const { return m_acts; }
    void countFromHere() { m_acts = 0; }

    /// Logs in without a window's help, for stories that begin later; not an act.
    [[nodiscard]] bool logIn(const QUrl &site, const QString &user, const QString &password,
                             const QString &base = {});

    /// On the Oefensite, in a window of this size: waits until it was shared once and opens the first of its
    /// two dossiers; not an act.
    [[nodiscard]] bool openFirst(const QSize &size);

    // One act each.
    [[nodiscard]] bool click(const QString &name); ///< a button, a tick, a choice
    [[nodiscard]] bool type(const QString &name,
                            const QString &text); ///< into a field, instead of what stands there
    [[nodiscard]] bool typeAndEnter(const QString &name, const QString &text); ///< and the Enter that ends it
    /// Into a cell of a table, in the row that begins with `row`, ended with Enter.
    [[nodiscard]] bool typeInRow(const QString &table, const QString &row, int column, const QString &text);
    /// Into what has the focus, ended with Tab (an act each) and the last with Enter.
    [[nodiscard]] bool typeOn(const QStringList &texts);
    [[nodiscard]] bool choose(const QString &name, const QString &key); ///< in a list of choices
    [[nodiscard]] bool command(const QString &name); ///< a menu's command, or its keys
    [[nodiscard]] bool section(const QString &key); ///< a section in the outline
    [[nodiscard]] bool drop(const QStringList &paths); ///< files on the part
    [[nodiscard]] bool press(const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers = {});

    // Looking.
    [[nodiscard]] QWidget *find(const QString &name) const; ///< visible, or null
    [[nodiscard]] bool sees(const QString &text) const; ///< in any visible label, button or editor

    /// Waits until all that was done stands in the store.
    [[nodiscard]] bool saved();
    /// Waits until a sync that began after now has ended well.
    [[nodiscard]] bool synced();

private:
    [[nodiscard]] QWidget *usable(const QString &name) const;

    QTemporaryDir m_folder;
    QString m_workspace;
    std::unique_ptr<WindowProgram> m_program;
    int m_acts = 0;
};

/// Settings of somebody who practises, in `workspace`, for an Actor there.
void choosePractice(const QString &workspace);

/// The Oefensite for a story, with the accounts of PracticeSite::accounts().
class StorySite
{
public:
    StorySite()
        : m_site(m_folder.path())
    {
    }
    [[nodiscard]] QUrl url() const { return m_site.url(); }
    [[nodiscard]] static PracticeAccount account(int number) { return PracticeSite::accounts().at(number); }

private:
    QTemporaryDir m_folder;
    SiteThread m_site;
};

} // namespace wd::test

// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commandline.h"
#include "app/commands/exitcode.h"
#include "app/site/passwords.h"
#include "model/dossier/dates/edtf.h"
#include "model/shared/wijklist.h"
#include "model/sjabloon/sjablooncatalogue.h"
#include "model/store/filestore.h"
#include "model/store/store.h"
#include "views/words/commandwords.h"

#include <QJsonValue>
#include <QTextStream>

#include <memory>

namespace wd
{

/// What a command works with, put together once (in main, or in a test).
struct CommandEnvironment {
    QString workspace;
    QTextStream &out;
    QTextStream &err;
    SjabloonCatalogue sjablonen = SjabloonCatalogue::carried();
    Clock clock = systemClock();
    RandomSource random = systemRandom();
    Passwords passwords = Passwords::ofThisComputer();
    bool json = false;
    Language language = Language::Dutch;
    int maxPages = 0; ///< of the database, as StoreOptions
};

/// One run of the program: the workspace it works on, opened when first needed, and the ways to answer: a
/// line for a person or a JSON value for a machine on `out`, sentences about what went wrong on `err`.
/// Nothing goes out that would steer a terminal (views/words/plainly.h): titles and names are those of
/// others.
class Session
{
public:
    explicit Session(CommandEnvironment environment);

    [[nodiscard]] const CommandEnvironment &around() const { return m_around; }
    [[nodiscard]] const SjabloonCatalogue &sjablonen() const { return m_around.sjablonen; }
    [[nodiscard]] bool json() const { return m_around.json; }
    [[nodiscard]] Language language() const { return m_around.language; }
    [[nodiscard]] IdMaker ids() const { return {m_around.clock, m_around.random}; }
    [[nodiscard]] QDate today() const { return m_around.clock().toLocalTime().date(); }

    /// Opens the workspace's database; says so when a damaged one was set aside. From then on the sjablonen
    /// this desk keeps of its site are known too.
    [[nodiscard]] Result<Store *> store();
    /// Lets go of it: somebody takes it away.
    void closeStore() { m_store.reset(); }
    /// What wijken are called in this workspace.
    [[nodiscard]] Result<WijkList> wijken();
    [[nodiscard]] FileStore files() const { return FileStore(m_around.workspace); }
    /// The dossier a person means: by id, or by its slug. NotFound.
    [[nodiscard]] Result<DossierId> dossier(const QString &text);
    /// The UUID of this workspace on this computer; made when first asked for.
    [[nodiscard]] Result<QString> deskId();

    /// A line for a person; nothing for a machine.
    void say(const QString &line);
    void say(Say what, const QStringList &arguments = {}) { say(words(what, language(), arguments)); }
    /// The answer for a machine; nothing for a person.
    void answer(const QJsonValue &value);
    /// The id, to a person as a line, to a machine in an object.
    void answerId(const QString &id);
    /// JSON, to both.
    void print(const QByteArray &json);
    /// A sentence on `err`.
    void complain(const Error &error);
    /// Not an error, but something a person must hear: on `err`, so that scripts can read `out`; machines are
    /// told in the answer.
    void notice(Say what, const QStringList &arguments) { notice(words(what, language(), arguments)); }
    void notice(const QString &sentence);

private:
    CommandEnvironment m_around;
    std::unique_ptr<Store> m_store;
};

/// The UUID of a workspace on this computer; made when first asked for.
[[nodiscard]] Result<QString> deskIdOf(Store &store, const IdMaker &ids);

/// {kind, subject, detail, sentence} for machines.
[[nodiscard]] QJsonObject errorToJson(const Error &error, Language language);

} // namespace wd

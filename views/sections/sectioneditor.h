// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/open/opendossier.h"
#include "views/dossiers/workspacefiles.h"
#include "views/fields/field.h"

#include <QWidget>

#include <memory>
#include <span>

namespace wd
{

/// How much of a section an editor shows.
enum class Extent {
    All,
    Needed, ///< what a publication asks
};

/// What every editor works with; the window owns all of it.
struct EditorContext {
    OpenDossier &openDossier;
    WorkspaceFiles &files;
    Language language = Language::Dutch;
    Section section = {}; ///< what is edited; of a page that is no section, empty
    Extent extent = Extent::All;
};

/// The editor of one section of the sjabloon, in the right column. Made anew when a section is opened; lives
/// as long as it is shown.
class SectionEditor : public QWidget
{
    Q_OBJECT

public:
    SectionEditor(EditorContext context, QWidget *parent);

    /// Takes over what the dossier says now. The default asks every Field below.
    virtual void takeOver();
    /// Hands over what is being typed. The default asks every Field below.
    virtual void flush();
    /// Shows a part (opens its form) and puts the focus at the field; both may be empty. The default asks the
    /// Fields.
    virtual void reveal(const QString &part, const QString &field);
    /// Files that were dropped or pasted on the section; false: not for this one.
    virtual bool acceptFiles(const QStringList &paths);

Q_SIGNALS:
    /// A person wants to see that text, in whichever section it stands; as Conflict has places.
    void placeAsked(const QString &part, const QString &field);

protected:
    [[nodiscard]] const EditorContext &context() const { return m_context; }

private:
    EditorContext m_context;
};

/// What edits one kind of section with that member.
struct EditorRow {
    const char16_t *kind, *member; ///< as SectionBinding::inTables has them: u"list", u"/films"
    std::unique_ptr<SectionEditor> (*make)(const EditorContext &context, QWidget *parent);
};
template <typename Editor>
[[nodiscard]] std::unique_ptr<SectionEditor> madeEditor(const EditorContext &context, QWidget *parent)
{
    return std::make_unique<Editor>(context, parent);
}
/// All that one editor edits: each file *editor.cpp below views/sections defines the constant of its own name
/// in namespace editors, so that nobody writes a list of them.
using EditorRows = std::span<const EditorRow>;
/// Made by the build (wd_gather).
[[nodiscard]] std::span<const EditorRows *const> gatheredEditors();

/// The editor for a section of the sjabloon, by its kind and member; null where no editor is known for them.
/// Made where it is to stand: Qt dresses everything in a widget anew when it gets another parent.
[[nodiscard]] std::unique_ptr<SectionEditor> makeEditor(const Section &section, const EditorContext &context,
                                                        QWidget *parent, Extent extent = Extent::All);
/// The editor for what one opens by its key: a section, or "title" or "start", which are none.
[[nodiscard]] std::unique_ptr<SectionEditor> makeEditor(const QString &key, const EditorContext &context,
                                                        QWidget *parent);

} // namespace wd

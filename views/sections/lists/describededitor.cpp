// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/lists/describededitor.h"

#include "model/dossier/described/parts.h"
#include "model/dossier/described/visitors.h"
#include "views/fields/inputs/checkfield.h"
#include "views/fields/inputs/datefield.h"
#include "views/fields/inputs/dayfield.h"
#include "views/fields/inputs/linefield.h"
#include "views/fields/inputs/numberfield.h"
#include "views/fields/inputs/textfield.h"
#include "views/fields/parts/richfield.h"
#include "views/fields/parts/wijkfield.h"
#include "views/sections/files/filefield.h"
#include "views/words/readable.h"

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

/// The list of parts at that path; null where parts of another type stand there.
template <typename P, typename D> auto *listAt(D &dossier, const QString &path)
{
    std::conditional_t<std::is_const_v<D>, const QList<P>, QList<P>> *found = nullptr;
    eachList(dossier, [&](const QString &here, auto &list, const Facts &) {
        if constexpr (std::is_same_v<std::decay_t<decltype(list)>, QList<P>>) {
            if (here == path)
                found = &list;
        }
    });
    return found;
}

/// The member of that type and name of a part.
template <typename M> class MemberCalled : public PassOver
{
public:
    explicit MemberCalled(const QString &name)
        : m_name(name)
    {
    }
    M *found = nullptr;

    template <typename T> void plain(const char *name, T &member, const Facts & = {}) { look(name, member); }
    void rich(const char *name, RichText &member, const Facts & = {}) { look(name, member); }
    void file(const char *name, FileRef &member, const Facts & = {}) { look(name, member); }

private:
    template <typename T> void look(const char *name, T &member)
    {
        if constexpr (std::is_same_v<T, M>) {
            if (m_name == QLatin1StringView(name))
                found = &member;
        }
    }

    QString m_name;
};

template <typename M, typename P> M *memberOf(P &part, const QString &name)
{
    MemberCalled<M> called(name);
    describeConst(called, part);
    return called.found;
}

/// Makes the fields of one part, visiting any part of its list.
template <typename P> class FieldsOf : public PassOver
{
public:
    FieldsOf(const EditorContext &context, const QString &list, const QString &id, QVBoxLayout *form)
        : m_context(context)
        , m_list(list)
        , m_id(id)
        , m_form(form)
    {
        P part;
        describe(*this, part);
    }

    template <typename T> void plain(const char *name, T &, const Facts &facts = {})
    {
        if constexpr (std::is_same_v<T, QString>)
            text(QString::fromLatin1(name), facts.text);
        else if constexpr (std::is_same_v<T, EdtfDate>)
            add<DateField>(bind<EdtfDate>(QString::fromLatin1(name)));
        else if constexpr (std::is_same_v<T, bool>)
            add<CheckField>(bind<bool>(QString::fromLatin1(name)));
        else if constexpr (std::is_same_v<T, int>)
            m_form->addWidget(new NumberField(m_context.openDossier, words(QString::fromLatin1(name)),
                                              bind<int>(QString::fromLatin1(name)), 0, 1'000'000, page()));
    }
    void rich(const char *name, RichText &, const Facts & = {})
    {
        add<RichField>(bind<RichText>(QString::fromLatin1(name)))->setFiles(m_context.files);
    }
    void file(const char *name, FileRef &, const Facts & = {})
    {
        const QString field = QString::fromLatin1(name);
        m_form->addWidget(new FileField(m_context, words(field), bind<FileRef>(field), page()));
    }

private:
    void text(const QString &name, TextKind kind)
    {
        if (name == u"deleted")
            return;
        switch (kind) {
        case TextKind::Title:
        case TextKind::Line:
        case TextKind::Name:
        case TextKind::Term:
        case TextKind::Address:
        case TextKind::TimeOfDay:
            add<LineField>(bind<QString>(name));
            break;
        case TextKind::Prose:
            add<TextField>(bind<QString>(name));
            break;
        case TextKind::Day:
            add<DayField>(bind<QString>(name));
            break;
        case TextKind::Wijk:
            add<WijkField>(bind<QString>(name));
            break;
        case TextKind::None:
        case TextKind::Id:
        case TextKind::Code:
        case TextKind::Reference:
        case TextKind::Date:
            break;
        }
    }

    template <typename F, typename M> F *add(const Binding<M> &binding)
    {
        auto *field = new F(m_context.openDossier, words(binding.place.field), binding, page());
        m_form->addWidget(field);
        return field;
    }
    [[nodiscard]] QWidget *page() const { return m_form->parentWidget(); }
    [[nodiscard]] Field::Words words(const QString &name) const
    {
        const QString called = memberName(name, m_context.language);
        return {.label = called.left(1).toUpper() + called.mid(1)};
    }

    template <typename M> [[nodiscard]] Binding<M> bind(const QString &name) const
    {
        return {.place = {m_id, name},
                .name = memberName(name, m_context.language),
                .read =
                    [list = m_list, id = m_id, name](const Dossier &dossier) {
                        const auto *parts = listAt<P>(dossier, list);
                        const P *part = parts ? findPart(*parts, id) : nullptr;
                        return part ? *memberOf<M>(*part, name) : M{};
                    },
                .write =
                    [list = m_list, id = m_id, name](Dossier &dossier, const M &value) {
                        auto *parts = listAt<P>(dossier, list);
                        if (P *part = parts ? findPart(*parts, id) : nullptr)
                            *memberOf<M>(*part, name) = value;
                    }};
    }

    const EditorContext &m_context;
    QString m_list, m_id;
    QVBoxLayout *m_form;
};

/// Calls `visit` with a list of parts that have an address of their own, for its type.
template <typename Visit> void ofList(const QString &path, const Visit &visit)
{
    eachList(Dossier(), [&](const QString &here, const auto &list, const Facts &facts) {
        using P = typename std::decay_t<decltype(list)>::value_type;
        if constexpr (std::is_base_of_v<Part, P>) {
            if (here == path)
                visit(list, facts);
        }
    });
}

QString listOf(const SectionBinding &binding)
{
    return binding.kind == u"list" ? binding.member.mid(1) : QString();
}

ListActs actsOf(const QString &path)
{
    ListActs acts;
    ofList(path, [&](const auto &list, const Facts &) {
        using P = typename std::decay_t<decltype(list)>::value_type;
        acts = listActs<P>([path](auto &dossier) -> auto & { return *listAt<P>(dossier, path); });
    });
    return acts;
}

} // namespace

DescribedEditor::DescribedEditor(const EditorContext &context, QWidget *parent)
    : ListEditor(context,
                 Words{.list = context.section.label.in(context.language),
                       .empty = tr("Hier staat nog niets."),
                       .add = tr("Toevoegen"),
                       .added = tr("nieuw onderdeel"),
                       .moved = tr("plaats van een onderdeel"),
                       .removed = tr("onderdeel weggooien")},
                 actsOf(listOf(context.section.binding)), parent)
    , m_list(listOf(context.section.binding))
{
    begin();
}

bool DescribedEditor::canEdit(const SectionBinding &binding)
{
    bool can = false;
    ofList(listOf(binding), [&can](const auto &, const Facts &) { can = true; });
    return can;
}

ListRow DescribedEditor::rowOf(const Dossier &dossier, const QString &id) const
{
    ListRow row{.id = id, .sign = u"document"_s};
    eachPart(dossier, [&](const AnyPart &part) {
        if (part.id != id || part.list != m_list)
            return;
        row.title = part.title.isEmpty() ? tr("Nieuw onderdeel") : part.title;
        row.internal = part.isInternal || !context().section.isPublic;
        row.mark = row.internal ? tr("intern") : QString();
    });
    return row;
}

void DescribedEditor::fillForm(const QString &id, QVBoxLayout *form)
{
    ofList(m_list, [&](const auto &list, const Facts &) {
        using P = typename std::decay_t<decltype(list)>::value_type;
        (void)FieldsOf<P>(context(), m_list, id, form);
    });
}

} // namespace wd

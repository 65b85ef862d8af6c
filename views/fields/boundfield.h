// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/merge/merge.h"
#include "views/fields/binding.h"
#include "views/fields/field.h"

namespace wd
{

/// A field tied to a value of the dossier. It remembers what the dossier said when it last looked: so it
/// knows what somebody else changed, and what was only typed here. Subclasses show a value and say which one
/// is in the input (none: half-typed, which is kept as a draft with a sentence about it). They call
/// noticeTyping() after each key, hand() for what is chosen with one act, and begin() at the end of their
/// constructor.
template <typename T> class BoundField : public Field
{
public:
    BoundField(OpenDossier &openDossier, const Words &words, Binding<T> binding, QWidget *parent)
        : Field(openDossier, words, parent)
        , m_binding(std::move(binding))
        , m_known(value())
    {
    }

    /// An empty `field` means any field of the part.
    [[nodiscard]] bool isAt(const QString &part, const QString &field) const override
    {
        if (part != m_binding.place.part)
            return false;
        return field == m_binding.place.field || field.startsWith(m_binding.place.field + QChar(u'/'))
            || (field.isEmpty() && !part.isEmpty());
    }

    void takeOver() override
    {
        setReadOnly(openDossier().readOnly());
        const T now = value();
        if (now == m_known)
            return;
        const std::optional<T> here = isTyping() ? input() : std::nullopt;
        const T next = here ? combined(*here) : now;
        m_known = now;
        if (!m_half)
            showValue(next);
    }

    void flush() override
    {
        BoundField::keep();
        if (std::exchange(m_unjudged, false))
            setError(refusal());
    }

    /// While one is in the field no red comes; what stands there goes as soon as it is no longer so.
    void keep() override
    {
        if (!isTyping())
            return;
        rest();
        m_unjudged = true;
        if (refusal().isEmpty())
            setError({});
        handTyped();
    }

protected:
    virtual void showValue(const T &value) = 0;
    [[nodiscard]] virtual std::optional<T> input() const = 0;
    /// Whether what is typed is no value yet; asked at every key.
    [[nodiscard]] virtual bool isHalf() const { return !input(); }
    /// What is wrong with what is typed, and what to do; empty: nothing.
    [[nodiscard]] virtual QString refusal() const { return {}; }
    /// The text of the input, for a draft, and back.
    [[nodiscard]] virtual QString inputText() const { return {}; }
    virtual void showText(const QString &) { }

    [[nodiscard]] T value() const { return m_binding.read(openDossier().work()); }
    [[nodiscard]] const Binding<T> &binding() const { return m_binding; }

    /// Shows what the dossier says, or what was half-typed here before.
    void begin()
    {
        nameAfter(m_binding.place.field);
        setReadOnly(openDossier().readOnly());
        showValue(m_known);
        const QString draft = openDossier().draft(m_binding.place.part, m_binding.place.field);
        if (draft.isEmpty())
            return;
        showText(draft);
        m_half = true;
        setError(refusal());
    }

    void noticeTyping()
    {
        if (isHalf()) {
            m_half = true;
            openDossier().setDraft(m_binding.place.part, m_binding.place.field, inputText());
        }
        typed();
    }

    void hand(const T &value, OpenDossier::EditKind editKind = OpenDossier::EditKind::Act)
    {
        Dossier after = openDossier().work();
        m_binding.write(after, value);
        m_known = m_binding.read(after); // edit() comes back as takeOver(), which must find nothing new
        if (!(this->value() == m_known))
            openDossier().edit(
                m_binding.name, [this, value](Dossier &dossier) { m_binding.write(dossier, value); },
                editKind);
        m_known = this->value();
    }

private:
    void handTyped()
    {
        const std::optional<T> typedHere = input();
        if (!typedHere)
            return;
        forgetDraft();
        hand(*typedHere, OpenDossier::EditKind::Typing);
    }

    void forgetDraft()
    {
        if (!std::exchange(m_half, false))
            return;
        openDossier().setDraft(m_binding.place.part, m_binding.place.field, {});
    }

    /// What was typed here and what came in, put together as sync does; of the same words those typed here.
    [[nodiscard]] T combined(const T &typedHere) const
    {
        Dossier base = openDossier().work(), mine = base;
        m_binding.write(base, m_known);
        m_binding.write(mine, typedHere);
        return m_binding.read(merge(base, openDossier().work(), mine).dossier);
    }

    Binding<T> m_binding;
    T m_known;
    bool m_half = false;
    bool m_unjudged = false; ///< typed since it was last said what is wrong with it
};

} // namespace wd

// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/described/shape.h"
#include "model/dossier/described/visitors.h"

namespace wd
{

/// The visitor that turns a description into a Shape.
class ShapeBuilder
{
public:
    explicit ShapeBuilder(QList<Shape::Member> &members)
        : m_members(members)
    {
    }
    template <typename T> void plain(const char *name, T &, const Facts &facts = {})
    {
        Shape shape{.text = TextKind::None};
        if constexpr (std::is_same_v<T, QString> || isOpenEnum<T>)
            shape.text = facts.text;
        else if constexpr (std::is_same_v<T, EdtfDate>)
            shape.text = TextKind::Date;
        add(name, shape, facts);
    }
    void rich(const char *name, RichText &, const Facts &facts = {})
    {
        add(name, {.kind = ShapeKind::Rich, .text = TextKind::Prose}, facts);
    }
    void set(const char *name, QStringList &, const Facts &facts = {})
    {
        add(name, {.kind = ShapeKind::Set, .text = facts.text}, facts);
    }
    void file(const char *name, FileRef &file, const Facts &facts = {})
    {
        add(name, of(ShapeKind::File, file), facts);
    }
    template <typename T> void record(const char *name, T &value, const Facts &facts = {})
    {
        add(name, of(ShapeKind::Record, value), facts);
    }
    template <typename T> void whole(const char *name, T &value, const Facts &facts = {})
    {
        add(name, of(ShapeKind::Whole, value), facts);
    }
    void whole(const char *name, QStringList &, const Facts &facts = {})
    {
        add(name, {.kind = ShapeKind::Whole, .list = true, .text = facts.text}, facts);
    }
    template <typename T> void whole(const char *name, QList<T> &, const Facts &facts = {})
    {
        add(name, ofList<T>(ShapeKind::Whole), facts);
    }
    template <typename T> void parts(const char *name, QList<T> &, const Facts &facts = {})
    {
        Shape shape = ofList<T>(ShapeKind::Parts);
        shape.slugged = std::is_base_of_v<Part, T>;
        shape.titleMember = TitleOfPart(T()).publicMember();
        add(name, shape, facts);
    }
    template <typename T> void byWijk(const char *name, QList<T> &, const Facts &facts = {})
    {
        add(name, ofList<T>(ShapeKind::ByWijk), facts);
    }

private:
    template <typename T> static Shape of(ShapeKind kind, T &value)
    {
        Shape shape{.kind = kind};
        ShapeBuilder inner(shape.members);
        describe(inner, value);
        return shape;
    }
    template <typename T> static Shape ofList(ShapeKind kind)
    {
        T element;
        Shape shape = of(kind, element);
        shape.list = true;
        return shape;
    }
    void add(const char *name, Shape shape, const Facts &facts)
    {
        shape.isPublic = facts.isPublic;
        shape.tellsHistory = facts.tellsHistory;
        shape.idIn = QString::fromLatin1(facts.idIn);
        for (const char *there : facts.onSite) {
            if (there)
                shape.onSite.append(QString::fromLatin1(there));
        }
        m_members.append({QString::fromLatin1(name), shape});
    }

    QList<Shape::Member> &m_members;
};

/// The shape of a described document. Built at every call: keep it.
template <typename T> [[nodiscard]] Shape shapeOf()
{
    Shape shape{.kind = ShapeKind::Record, .isPublic = true};
    ShapeBuilder builder(shape.members);
    T document;
    describe(builder, document);
    return shape;
}

} // namespace wd

// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/shape.h"

#include "model/dossier/describe.h"

namespace wd
{

namespace
{

/// The visitor that turns a description into a Shape.
class ShapeBuilder
{
public:
    explicit ShapeBuilder(QList<Shape::Member> &members)
        : m_members(members)
    {
    }
    template <typename T> void plain(const char *name, T &) { add(name, {}); }
    void rich(const char *name, RichText &) { add(name, {.kind = ShapeKind::Rich}); }
    void set(const char *name, QStringList &) { add(name, {.kind = ShapeKind::Set}); }
    void file(const char *name, FileRef &file) { add(name, of(ShapeKind::File, file)); }
    template <typename T> void record(const char *name, T &value) { add(name, of(ShapeKind::Record, value)); }
    template <typename T> void whole(const char *name, T &value) { add(name, of(ShapeKind::Whole, value)); }
    void whole(const char *name, QStringList &) { add(name, {.kind = ShapeKind::Whole, .list = true}); }
    template <typename T> void whole(const char *name, QList<T> &)
    {
        T element;
        Shape shape = of(ShapeKind::Whole, element);
        shape.list = true;
        add(name, shape);
    }
    template <typename T> void parts(const char *name, QList<T> &, const char *titleMember, bool slugged)
    {
        T element;
        Shape shape = of(ShapeKind::Parts, element);
        shape.slugged = slugged;
        shape.list = true;
        shape.titleMember = QString::fromLatin1(titleMember);
        add(name, shape);
    }
    template <typename T> void byWijk(const char *name, QList<T> &)
    {
        T element;
        Shape shape = of(ShapeKind::ByWijk, element);
        shape.list = true;
        add(name, shape);
    }

private:
    template <typename T> static Shape of(ShapeKind kind, T &value)
    {
        Shape shape{.kind = kind};
        ShapeBuilder inner(shape.members);
        describe(inner, value);
        return shape;
    }
    void add(const char *name, const Shape &shape) { m_members.append({QString::fromLatin1(name), shape}); }

    QList<Shape::Member> &m_members;
};

Shape buildDossierShape()
{
    Shape shape{.kind = ShapeKind::Record};
    ShapeBuilder builder(shape.members);
    Dossier dossier;
    describe(builder, dossier);
    return shape;
}

} // namespace

const Shape &dossierShape()
{
    static const Shape shape = buildDossierShape();
    return shape;
}

const Shape *memberShape(const Shape &shape, const QString &name)
{
    for (const Shape::Member &member : shape.members) {
        if (member.name == name)
            return &member.shape;
    }
    return nullptr;
}

} // namespace wd

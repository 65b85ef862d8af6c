// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/shape.h"

#include "model/dossier/visitors.h"

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
    template <typename T> void plain(const char *name, T &, const Facts &facts = {})
    {
        Shape shape{.text = TextKind::None};
        if constexpr (std::is_same_v<T, QString>)
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

Shape buildDossierShape()
{
    Shape shape{.kind = ShapeKind::Record, .isPublic = true};
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

QString slugForPart(const Shape &list, const QJsonObject &part)
{
    const QString title = list.titleMember.isEmpty() ? QString() : part.value(list.titleMember).toString();
    return slugFor(title, part.value(u"id").toString());
}

} // namespace wd

// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/resource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace wd::test
{

/// A place in the schema: what a member may hold there. Of a member the schema does not know: anything.
class SchemaPlace
{
public:
    static SchemaPlace ofDossier()
    {
        static const QJsonObject root
            = QJsonDocument::fromJson(resource(QStringLiteral("schema/dossier-1.json"))).object();
        return {root, root};
    }
    /// A member of the object that stands here, or of an element of the list that does.
    [[nodiscard]] SchemaPlace member(const QString &name) const
    {
        const QJsonValue element
            = m_here[QStringLiteral("items")].isObject() ? resolved(m_here[QStringLiteral("items")]) : m_here;
        return {m_root, resolved(element[QStringLiteral("properties")][name])};
    }
    /// The words it must be one of; none: it is free.
    [[nodiscard]] QStringList words() const
    {
        QStringList words;
        for (const QJsonValue &word : m_here[QStringLiteral("enum")].toArray())
            words.append(word.toString());
        words.removeAll(QString());
        return words;
    }

    [[nodiscard]] bool isFlag() const { return m_here[QStringLiteral("type")] == QStringLiteral("boolean"); }

private:
    SchemaPlace(QJsonObject root, QJsonValue here)
        : m_root(std::move(root))
        , m_here(std::move(here))
    {
    }
    [[nodiscard]] QJsonValue resolved(const QJsonValue &node) const
    {
        const QString name = node[QStringLiteral("$ref")].toString().section(u'/', -1);
        return name.isEmpty() ? node : m_root[QStringLiteral("definitions")][name];
    }

    QJsonObject m_root;
    QJsonValue m_here;
};

} // namespace wd::test

// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sjabloon/writtensjabloon.h"
#include "tests/sync/engine/sites.h"

#include <QDir>
#include <QTest>

namespace wd::test
{

using namespace Qt::StringLiterals;

/// The functional administrator, who puts sjablonen and what else goes there on the site by hand.
class Administrator
{
public:
    explicit Administrator(const TestSite &site)
        : m_client(site.account(u"webmaster"_s), m_http)
        , m_folder(site.base() + u"/sjablonen"_s)
    {
        if (site.isFolders()) {
            m_share = site.privateFolder() + m_folder;
            QVERIFY(QDir().mkpath(m_share));
            return;
        }
        const QString parent = site.base().section(u'/', 0, -2);
        const auto type = containerType(site.isVolto() ? Dialect::Volto : Dialect::Classic);
        if (!m_client.get(site.base()))
            make(parent,
                 {{u"@type"_s, type}, {u"id"_s, site.base().section(u'/', -1)}, {u"title"_s, u"Wijk"_s}});
        make(site.base(), {{u"@type"_s, type}, {u"id"_s, u"sjablonen"_s}, {u"title"_s, u"Sjablonen"_s}});
    }

    void put(const QString &name, const QByteArray &bytes)
    {
        if (!m_share.isEmpty()) {
            QFile file(m_share + u'/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            return;
        }
        const QJsonObject file = inlineFile(bytes, name, u"application/json"_s);
        if (m_client.get(m_folder + u'/' + name))
            QVERIFY(
                m_client.patch(m_folder + u'/' + name, {{u"title"_s, name + u" *"_s}, {u"file"_s, file}}));
        else
            make(m_folder, {{u"@type"_s, u"File"_s}, {u"id"_s, name}, {u"title"_s, name}, {u"file"_s, file}});
    }
    void put(const WrittenSjabloon &sjabloon)
    {
        put(sjabloon.name + u".json"_s, sjabloon.structure);
        for (auto labels = sjabloon.labels.begin(); labels != sjabloon.labels.end(); ++labels)
            put(u"%1.%2.json"_s.arg(sjabloon.name, labels.key()), *labels);
    }
    void removeAll() { QVERIFY(m_client.remove(m_folder)); }

private:
    void make(const QString &container, const QJsonObject &body)
    {
        const auto made = m_client.create(container, body);
        if (!made)
            qFatal("%s was not made: %s", qPrintable(container), qPrintable(made.error().detail));
    }

    Http m_http;
    PloneClient m_client;
    QString m_folder;
    QString m_share; ///< the same where the site is two folders; empty: it is none
};

} // namespace wd::test

// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/schema.h"

#include "resources/resource.h"

#include <QJsonDocument>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Woverloaded-virtual"
#undef QT_NO_CAST_FROM_ASCII
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

const valijson::Schema &dossierSchema()
{
    static const auto schema = [] {
        auto parsed = std::make_unique<valijson::Schema>();
        const QJsonValue source = QJsonDocument::fromJson(resource(u"schema/dossier-1.json"_s)).object();
        valijson::SchemaParser parser;
        const valijson::adapters::QtJsonAdapter adapter(source);
        parser.populateSchema(adapter, *parsed);
        return parsed;
    }();
    return *schema;
}

/// valijson tells the way as "<root>[planning][phases][0]"; a pointer says the same.
QString pointerOf(const std::string &context)
{
    QString pointer = QString::fromStdString(context);
    pointer.remove(u"<root>"_s);
    return pointer.replace(u"]["_s, u"/"_s).replace(u'[', u'/').remove(u']');
}

} // namespace

Result<void> checkSchema(const QJsonObject &dossier)
{
    const QJsonValue value(dossier);
    valijson::Validator validator;
    valijson::ValidationResults results;
    const valijson::adapters::QtJsonAdapter adapter(value);
    if (validator.validate(dossierSchema(), adapter, &results))
        return {};
    QString deepest;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        std::string context;
        for (const std::string &step : error.context)
            context += step;
        const QString pointer = pointerOf(context);
        if (pointer.size() >= deepest.size())
            deepest = pointer;
    }
    return fail(ErrorKind::BadInput, deepest.isEmpty() ? u"/"_s : deepest, u"schema"_s);
}

} // namespace wd

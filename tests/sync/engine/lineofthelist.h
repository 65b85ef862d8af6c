// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/plone/http.h"
#include "sync/plone/site/plonesite.h"
#include "tests/sync/engine/testdesk.h"

#include <functional>
#include <memory>

namespace wd::test
{

/// A line on which what is sent for what desks share beside dossiers is answered by `answer`.
class LineOfTheList : public Http
{
public:
    using Answer = std::function<Result<HttpReply>(const QString &path)>;
    LineOfTheList(const std::stop_token &stop, Answer answer)
        : Http(stop)
        , m_answer(std::move(answer))
    {
    }

protected:
    Result<HttpReply> carry(const HttpRequest &request) override
    {
        const bool ofTheList
            = request.body.contains("\"gedeeld\"") || request.url.path().contains(QStringLiteral("/gedeeld"));
        return request.method == "POST" && ofTheList ? m_answer(request.url.path()) : Http::carry(request);
    }

private:
    Answer m_answer;
};

/// How a desk reaches its site over such a line.
inline SiteMaker throughTheList(const TestDesk &desk, const LineOfTheList::Answer &answer)
{
    return ploneSites(desk.context().site, desk.password(),
                      [answer](const std::stop_token &stop, std::chrono::seconds) {
                          return std::make_unique<LineOfTheList>(stop, answer);
                      });
}

} // namespace wd::test

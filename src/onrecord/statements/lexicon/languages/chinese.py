"""Chinese: verbs that report, titles, bodies, and small words around them, in both ways of writing. Data."""

from __future__ import annotations

from typing import Final

VERBS: Final = (
    "澄清 说道 说过 说 说明 表示 指出 强调 认为 介绍 写道 回应 坦言 补充道 补充 透露 宣布 问道 称 告诉 提醒 "
    "感慨 感叹 总结 回忆 承认 坦承 证实 解释 建议 呼吁 警告 批评 否认 回答 反问 直言 评价 评论 声明 质疑 抱怨 "
    "预测 预计 相信 希望 表态 答道 喊道 笑道 叹道 要求 觉得 說道 說過 說 說明 強調 認為 介紹 寫道 回應 補充 "
    "宣佈 問道 稱 告訴 總結 回憶 承認 證實 解釋 建議 呼籲 批評 否認 評價 評論 聲明 質疑 預測 預計 表態"
).split()
"""Verbs right before a quotation, or behind it."""
CLAUSE_VERBS: Final = (
    "表示 指出 强调 认为 透露 坦言 宣布 介绍 称 说 告诉 回忆 承认 坦承 证实 解释 建议 呼吁 警告 提醒 否认 "
    "承诺 承諾 保证 保證 坚称 堅稱 声称 聲稱 宣称 宣稱 辩称 辯稱 反驳 反駁 估计 估計 判断 判斷 表明 主张 主張 抱怨 "
    "披露 回答 直言 表态 预测 预计 相信 觉得 補充 补充 強調 認為 介紹 稱 說 告訴 回憶 承認 證實 解釋 建議 呼籲 "
    "否認 預測 預計 表態"
).split()
"""Verbs that a clause without marks follows, behind a comma."""
NO_VERB_BEFORE: Final = "据據听聽小传傳再如虽雖俗胡学學解演别別号號堪简簡统統名职職戏戲尊是不来來有被"
"""What makes another word of 说 and 称, or nobody's: 据说, 小说, 号称, 堪称, 来说."""
NEGATIONS: Final = ("没有", "沒有", "无法", "無法", "未", "没", "不", "拒绝", "难以")
"""What stands before a verb of which nothing is said."""
TITLES: Final = (
    "小姐 人士 阿婆 同学 博士生 研究生 大学生 留学生 学生 "
    "主席 总统 总理 部长 司长 局长 主任 教授 市长 省长 书记 发言人 院长 校长 总裁 董事长 总经理 经理 研究员 "
    "秘书长 大使 专家 博士 院士 队长 教练 记者 医生 老师 律师 会长 理事长 署长 厅长 县长 镇长 村长 技师 教师 "
    "委员 董事 监事 主播 演员 歌手 主教练 前锋 守门员 运动员 摄影师 代理人 当事人 辩护人 公诉人 消防员 船长 机长 护士 "
    "药师 组长 课长 委员长 总编 总干事 干事 调查员 执行长 董事總經理 監事 歌手 演員 護士 組長 課長 委員長 總編 "
    "导演 先生 女士 负责人 分析师 警官 医师 副总统 首相 外长 防长 财长 首席执行官 创始人 总监 馆长 所长 处长 "
    "科长 站长 台长 行长 社长 班主任 检察官 法官 将军 司令 议员 代表 学者 设计师 工程师 院校长 秘书 主管 店长 "
    "评论人 评论员 顾问 经济学家 联合创始人 "
    "老板 总编辑 主编 作家 球员 總統 總理 部長 司長 局長 市長 省長 書記 發言人 院長 校長 總裁 董事長 總經理 "
    "經理 研究員 秘書長 專家 隊長 教練 記者 醫生 老師 律師 會長 理事長 署長 廳長 縣長 鎮長 負責人 分析師 醫師 "
    "外長 議員 學者 主任委員 立委 委員"
).split()
"""Offices before or behind a name."""
BODIES: Final = (
    "人员 人員 "
    "官方 政府 公司 集团 外交部 国防部 商务部 财政部 卫健委 警方 检方 法院 委员会 联合国 央行 证监会 协会 交通部 "
    "公安部 气象台 人士 官员 教练员 家属 居民 部长级 方面 工作人员 网友 民众 市民 村民 母亲 父亲 妈妈 爸爸 "
    "奶奶 爷爷 妻子 丈夫 儿子 女儿 欧盟 北约 白宫 世卫组织 组织 国务院 议会 医院 学校 大学 研究所 机构 当局 "
    "部门 部門 局 "
    "工会 俱乐部 司法部 教育部 内政部 总统府 克里姆林宫 歐盟 北約 白宮 組織 醫院 學校 大學 機構 當局 "
    "集團 國防部 財政部 委員會 聯合國 協會 官員 家屬 網友 民眾"
).split()
"""Last words of bodies, and of others who speak."""
FIRMS: Final = (
    "汽车 汽車 科技 电子 電子 证券 證券 航空 保险 保險 股份 控股 通信 能源 传媒 傳媒 银行 銀行 基金 半导体 半導體 "
    "华为 華為 小米 腾讯 騰訊 阿里巴巴 百度 京东 美团 字节跳动 拼多多 比亚迪 特斯拉 苹果 谷歌 微软 英伟达 台积电 "
    "台積電 联想 网易 蔚来"
).split()
"""How firms are called without "company", by their last signs."""
NAMED_BEHIND: Final = (
    "CEO CFO CTO COO 车主 車主 业主 業主 市民 居民 村民 家长 家長 游客 遊客 乘客 司机 司機 目击者 目擊者 摊主 店主 "
    "商户 旅客 球迷 读者 受害者 患者 志愿者 义工 義工 幸存者"
).split()
"""Nouns before somebody's name that are no office: 车主李伟."""
HEARERS: Final = (
    "笔者 记者 媒体 报社 电视台 通讯社 新华社 路透社 法新社 本报 外界 公众 民众 网友 议会 法庭 新闻 警方 学生 员工 "
    "大家 众人 他们 她们 我们 他 她 我 们 記者 媒體 電視台 們 事主 本報 傳媒"
).split()
"""Last words of whom something is told: 对…记者, 向公众."""
KIN: Final = "母亲 父亲 妈妈 爸爸 奶奶 爷爷 妻子 丈夫 儿子 女儿 哥哥 弟弟 姐姐 妹妹 母親 父親 兒子 女兒".split()
"""Of whom a name behind it is: 王小桥女儿王兰."""
OPENINGS: Final = (
    "是因为 结果 但是 但 而且 而 然而 不过 随后 此外 同时 另外 对此 因此 因为 所以 其中 目前 近日 日前 最后 最近 后来 "
    "此前 之后 接着 于是 只见 根据 据 随即 当时 当被问及 其实 不料 紧接着 与此同时 会上 会后 事后 昨晚 昨天 昨日 今日 "
    "今天 今年 去年 不過 隨後 同時 對此 因為 據 後來 接著 於是 當時 另"
).split()
"""What opens a clause before its subject."""
ADVERBS: Final = (
    "还 也 则 就 又 再次 再 曾经 曾 此前 当时 同时 甚至 随后 并 均 都 一致 纷纷 便 却 只 只是 多次 明确 公开 "
    "如此 这样 首先 最后 随即 立即 先后 特别 反复 一再 连忙 不禁 常 经常 总 進一步 进一步 当场 私下 不断 接着 "
    "還 則 再三 當時 同時 隨後 並 卻 紛紛"
).split()
"""What stands between a subject and its verb."""
MANNERS: Final = (
    "分析 发誓 "
    "感慨 感叹 哭诉 哭着 解释 回答 回应 回复 警告 发文 致歉 道歉 坦言 直言 回忆 总结 笑着 哽咽 强调 介绍 提醒 反问 "
    "追问 坦承 承认 发表声明 发声明 声明 补充 提到 发帖 发文道歉 撰文 透露 告知 评论 嘟囔 告诫 喊话 澄清 反驳 "
    "抱怨 动情 激动 解釋 回應 回覆 發文 總結 聲明 補充 強調"
).split()
"""Verbs before the one that reports: 回应称, 哭诉说."""
PRONOUNS: Final = frozenset("他 她 它 他们 她们 他們 她們 我 我们 我們 其 对方 對方 记者 記者 笔者 自己".split())
"""Who is meant by another word."""
NO_PEOPLE: Final = frozenset("方部院局网網社省市县縣国國会會店司厂廠校团團党黨区區镇鎮村署厅廳处處组組站台报報刊州")
"""Last signs of what begins like a surname and is nobody's name: 江苏省, 高通公司方."""

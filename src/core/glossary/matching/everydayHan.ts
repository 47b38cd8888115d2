// Words of Chinese that every text about software has, whatever its subject; many are verbs as well as nouns.

/**
 * Chosen by counting, as the English ones are: they stand in many notes of most of the public repositories that have
 * notes in Chinese. Left out are names that mean one thing nearly everywhere, such as 线程, 进程 and 缓存.
 */
const words = new Set(
	(
		'安全 安装 版本 保护 保留 保持 保存 保证 报告 背景 本质 比较 边界 编辑 编码 编写 编译 变化 标记 标签 标识 标准 表达 表示 ' +
		'步骤 部分 部署 参考 参数 操作 测试 策略 层次 查询 查找 差异 产品 产生 场景 成本 成功 程序 冲突 抽象 重复 重构 重写 处理 触发 传递 ' +
		'传输 传统 创建 存储 错误 代价 代理 代码 单位 单元 导入 地址 典型 调度 调试 调用 调整 定时 定位 定义 动态 度量 发布 发送 反馈 ' +
		'返回 范围 方案 方法 方式 方向 访问 分布 分割 分解 分类 分离 分配 分区 分析 分享 分支 分组 风格 风险 封装 服务 辅助 负责 复用 复制 ' +
		'覆盖 概率 概念 概述 改变 改进 高级 格式 更新 工程 工具 工作 公共 公开 功能 攻击 共享 构建 构造 故障 关闭 关联 关系 关注 观察 管理 ' +
		'规定 规范 规模 过程 过滤 过期 含义 合并 合作 核心 后台 环境 恢复 回滚 回收 获取 机制 基础 集成 集合 计划 计数 计算 记录 技巧 技术 ' +
		'集群 继承 加载 加入 价值 兼容 监控 监听 检测 检查 检索 建立 建议 交付 交互 交换 教程 角度 角色 脚本 接口 接收 结构 结合 结束 节点 解决 ' +
		'解释 解析 介绍 界面 静态 竞争 决定 均衡 开发 开启 开始 开销 可用 客户 空间 控制 框架 扩展 类型 理解 理论 历史 利用 例子 连接 联系 ' +
		'链接 聚合 流程 流量 路径 逻辑 描述 命令 命名 模板 模块 模拟 模式 模型 目标 目录 内容 排序 判断 配置 匹配 平衡 平台 评估 评审 期望 ' +
		'迁移 前提 前端 嵌入 嵌套 切换 清理 清单 区分 区域 驱动 取消 权限 全部 确认 任务 冗余 入口 软件 删除 设备 设计 设施 设置 身份 升级 ' +
		'生成 声明 识别 实践 实例 实体 实现 使用 示例 世界 事件 事实 适配 释放 输出 输入 属性 数据 数字 刷新 水平 顺序 搜索 缩放 特点 ' +
		'特性 提交 提取 提升 提示 替换 添加 条件 停止 通信 通用 通知 同步 统计 投影 图片 团队 推荐 维护 文本 文档 文件 文章 问题 系列 系统 ' +
		'细节 下载 限制 消耗 消息 效率 协调 协议 写入 新增 信息 性能 修复 修改 修正 序列 选项 选择 学习 循环 训练 压缩 延迟 研究 演示 ' +
		'验证 业务 页面 依赖 移动 异步 异常 意义 引擎 引入 引用 隐藏 应用 影响 映射 用法 用户 优化 优势 优点 语法 语言 语义 预期 元素 原理 ' +
		'约束 运维 运算 运行 暴露 增加 增强 占用 展开 展示 整合 整体 正常 证明 支持 执行 职责 指标 指令 指南 指向 质量 终止 种类 重点 周期 ' +
		'主题 注册 注入 注释 转换 转发 装饰 状态 准备 资料 资源 字段 总结 组成 组合 组件 组织 阻塞 作用 作者 ' +
		// of more than two characters
		'解决方案 应用程序 工作流 开发者'
	).split(' '),
);

/** True for one everyday word of Chinese: `控制`, `封装`. False for `线程`, which is a thread everywhere. */
export function isEverydayHan(written: string): boolean {
	return words.has(written);
}
